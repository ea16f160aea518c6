import { expect, test } from 'vitest';
import { unionViewBox } from '../geometry/projection';
import { boxOf } from '../geometry/regions';
import { centreBox, panBox } from './pan-box';

const [, , width, height] = unionViewBox;

test('faults-2.5.7: a part of the map moves by a share of its size, there and back', () => {
	const box = [300, 200, 160, 90] as const;
	const moved = panBox(box, 0.25, -0.5);
	expect(moved[0] - box[0]).toBeCloseTo(box[2] / 4, 9);
	expect(moved[1] - box[1]).toBeCloseTo(-box[3] / 2, 9);
	panBox(moved, -0.25, 0.5).forEach((value, index) => expect(value).toBeCloseTo(box[index]!, 9));
});

test('it ends where the whole map does', () => {
	const [, , boxWidth, boxHeight] = boxOf('baltic');
	expect(panBox(boxOf('baltic'), 999, 999).slice(0, 2)).toEqual([
		unionViewBox[0] + width - boxWidth,
		unionViewBox[1] + height - boxHeight
	]);
	expect(panBox(unionViewBox, 0.25, 0.25)).toEqual(unionViewBox);
});

test('a point is brought into its middle', () => {
	const [x, y, boxWidth, boxHeight] = centreBox(boxOf('caucasus'), [544, 340]);
	expect([x + boxWidth / 2, y + boxHeight / 2]).toEqual([544, 340]);
	expect([boxWidth, boxHeight]).toEqual(boxOf('caucasus').slice(2));
});
