import { expect, test } from 'vitest';
import { drawShapes } from './svg/draw';
import { unionBounds, unionViewBox } from './plane';
import { boundsOf, boxOf, regionIds, zoomed, type RegionId } from './regions';

const { labels } = drawShapes();

test.each([
	['baltic', 'ee lt lv'],
	['west', 'by md ua'],
	['caucasus', 'am az ge'],
	['central-asia', 'kg kz tj tm uz']
] as [RegionId, string][])('%s shows the middles of %s', (region, ids) => {
	const [x, y, width, height] = boxOf(region);
	const seen = labels.filter(
		(label) => label.x > x && label.x < x + width && label.y > y && label.y < y + height
	);
	expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.split(' ')));
});

test('every region lies on the map, and the Union is the whole of it', () => {
	for (const region of regionIds) {
		const [x, y, width, height] = boxOf(region);
		expect(Math.min(x, y, width, height)).toBeGreaterThan(-60);
		expect(Math.max(x + width - 1000, y + height - unionViewBox[3])).toBeLessThan(60);
	}
	const [[west, south], [east, north]] = boundsOf(boxOf('union'));
	[west, south, east, north].forEach((edge, index) =>
		expect(edge).toBeCloseTo(unionBounds.flat()[index]!, 6)
	);
});

test('zooming in and out again returns, and ends at the whole map', () => {
	const box = boxOf('caucasus');
	const back = zoomed(zoomed(box, 1)!, -1)!;
	box.forEach((value, index) => expect(back[index]).toBeCloseTo(value, 9));
	expect(zoomed(box, -9)).toBeUndefined();
});
