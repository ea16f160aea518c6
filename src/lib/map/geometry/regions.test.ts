import regions from 'virtual:map/regions';
import { expect, test } from 'vitest';
import { drawGeometry } from '../svg/draw-geometry';
import { middleOf, toTurnedUnits, turned, wholeExtent, zoomed } from './extent';
import {
	kilometresPerUnit,
	project,
	pseudoDegrees,
	svgPoint,
	unionViewBox,
	unproject,
	type Point
} from './projection';
import { extentOf, type RegionId } from './regions';

const { noPadding, planeCamera } = await import('../gl/projections');

const { labels } = drawGeometry();
const parts = regions.filter(({ corners }) => corners).map(({ id }) => id);

test.each([
	['baltic', 'ee lt lv'],
	['west', 'by md ua'],
	['caucasus', 'am az ge'],
	['central-asia', 'kg kz tj tm uz']
] as [RegionId, string][])('%s shows the middles of %s', (region, ids) => {
	const {
		box: [x, y, width, height],
		turn
	} = extentOf(region);
	const seen = labels.filter((label) => {
		const [right, down] = turned([label.x, label.y], turn);
		return right > x && right < x + width && down > y && down < y + height;
	});
	expect(seen.map(({ id }) => id)).toEqual(expect.arrayContaining(ids.split(' ')));
});

test('the Union is the whole map, as it is drawn', () =>
	expect(extentOf('union')).toEqual({ box: unionViewBox, turn: 0 }));

test('zooming in and out again returns, and ends at the whole map', () => {
	const extent = extentOf('caucasus');
	const back = zoomed(zoomed(extent, 1)!, -1)!;
	expect(back.turn).toBe(extent.turn);
	extent.box.forEach((value, index) => expect(back.box[index]).toBeCloseTo(value, 9));
	expect(zoomed(extent, -9)).toBeUndefined();
});

/** The meridian through the middle of a region: a point of it and one a degree of latitude further north. */
function meridian(region: RegionId) {
	const [lon, lat] = unproject(pseudoDegrees(middleOf(extentOf(region))));
	return [lat, lat + 1].map((lat) => svgPoint(project([lon, lat])));
}

/** By how many degrees the way from one point to another leans to the right of up. */
const leaning = ([from, to]: readonly Point[]) =>
	(Math.atan2(to![0] - from![0], from![1] - to![1]) * 180) / Math.PI;

test.each(parts)('use-D3: in the %s north is up, in the SVG as by MapLibre', (region) => {
	const extent = extentOf(region);
	const inPlane = meridian(region);
	expect(Math.abs(leaning(inPlane))).toBeGreaterThan(10);

	const [, degrees] = /^rotate\((.+?)\) scale/.exec(toTurnedUnits(extent.turn))!;
	const onSvg = inPlane.map((point) => turned(point, Number(degrees)));
	expect(Math.abs(leaning(onSvg))).toBeLessThan(1);
	// The same scale: a degree of latitude is 111 km.
	const kilometres = (onSvg[0]![1] - onSvg[1]![1]) * kilometresPerUnit;
	expect(kilometres).toBeGreaterThan(100);
	expect(kilometres).toBeLessThan(122);

	// A bearing is the direction that lies up: that of north in the plane.
	const size = { clientWidth: 940, clientHeight: 470 };
	const { bearing, center } = planeCamera(extent, size, noPadding());
	expect(Math.abs(bearing - leaning(inPlane))).toBeLessThan(1);
	svgPoint(center).forEach((value, axis) => expect(value).toBeCloseTo(middleOf(extent)[axis]!, 6));
});

test('use-D3: the Caucasus lies as in any atlas: the sea of its west to the left, of its east to the right', () => {
	const { turn } = extentOf('caucasus');
	const at = (lon: number, lat: number) => turned(svgPoint(project([lon, lat])), turn);
	const [west, middle, east] = [at(40, 43), at(45, 42), at(50, 41)];
	expect(west[0]).toBeLessThan(middle[0]);
	expect(middle[0]).toBeLessThan(east[0]);
	// A parallel is level but for its bend: over ten degrees it rises by less than a twentieth.
	const [left, right] = [at(40.25, 41), at(50.25, 41)];
	expect(Math.abs(left[1] - right[1])).toBeLessThan((right[0] - left[0]) / 20);
});

test('the camera of the whole Union is level, and its box fills what the padding leaves', () => {
	const size = { clientWidth: 1100, clientHeight: 900 };
	const camera = planeCamera(wholeExtent, size, { ...noPadding(), left: 80, right: 20 });
	expect(camera.bearing).toBe(0);
	expect(camera.offset).toEqual([30, 0]);
});
