import { expect, test } from 'vitest';
import { middleOf, turned, wholeExtent, type Extent } from '../geometry/extent';
import { unionViewBox } from '../geometry/projection';
import { extentOf } from '../geometry/regions';
import { centreExtent, panExtent } from './pan-extent';

const [left, top, width, height] = unionViewBox;
const level: Extent = { box: [300, 200, 160, 90], turn: 0 };

test.each([level, { ...level, turn: 43 }])(
	'faults-2.5.7: a part of the map moves by a share of its size as it is seen, there and back',
	(extent) => {
		const start = centreExtent(extent, [500, 300]);
		const moved = panExtent(start, 0.25, -0.5);
		expect(moved.box[0] - start.box[0]).toBeCloseTo(40, 9);
		expect(moved.box[1] - start.box[1]).toBeCloseTo(-45, 9);
		expect(moved.turn).toBe(extent.turn);
		panExtent(moved, -0.25, 0.5).box.forEach((value, index) =>
			expect(value).toBeCloseTo(start.box[index]!, 9)
		);
	}
);

test('it ends where the whole map does', () => {
	expect(panExtent(level, 999, 999).box.slice(0, 2)).toEqual([
		left + width - 160,
		top + height - 90
	]);
	expect(panExtent(wholeExtent, 0.25, 0.25).box).toEqual(unionViewBox);
	const [x, y] = middleOf(panExtent(extentOf('baltic'), 999, 999));
	expect([x <= left + width, y <= top + height]).toEqual([true, true]);
});

test('a point is brought into its middle, turned or not', () => {
	for (const extent of [level, extentOf('caucasus')]) {
		const moved = centreExtent(extent, [544, 340]);
		const [x, y, across, down] = moved.box;
		const [middleX, middleY] = turned([544, 340], extent.turn);
		expect(x + across / 2).toBeCloseTo(middleX, 9);
		expect(y + down / 2).toBeCloseTo(middleY, 9);
		expect([across, down]).toEqual(extent.box.slice(2));
	}
});
