import regions from 'virtual:map/regions';
import { expect, test } from 'vitest';
import { drawGeometry } from '../svg/draw-geometry';
import { kilometresPerUnit, project, svgPoint, unionBounds, unionViewBox } from './projection';
import { boundsOf, boxOf, upright, zoomed, type RegionId } from './regions';

const { labels } = drawGeometry();

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
	for (const { id } of regions) {
		const [x, y, width, height] = boxOf(id);
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

test.each(['baltic', 'caucasus'] as const)(
	'%s set upright has north up and keeps its scale',
	(id) => {
		const { place, box } = upright(id);
		const at = (lon: number, lat: number) => place(svgPoint(project([lon, lat])));
		const [lon, lat] = id === 'baltic' ? [24.45, 56.8] : [45.25, 41];
		const [[x, y], [northX, northY]] = [at(lon, lat), at(lon, lat + 1)];
		expect(northX).toBeCloseTo(x, 6);
		// A degree of latitude is 111 km.
		expect((y - northY) * kilometresPerUnit).toBeGreaterThan(100);
		expect((y - northY) * kilometresPerUnit).toBeLessThan(122);
		const [left, top, width, height] = box;
		expect([x > left, x < left + width, y > top, y < top + height]).not.toContain(false);
	}
);
