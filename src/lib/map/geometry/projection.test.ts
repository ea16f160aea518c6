import { geoConicEqualAreaRaw, geoMercatorRaw } from 'd3-geo';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { polygonsOf, readText } from '../../../../geodata/measure';
import {
	project,
	pseudoDegrees,
	svgPoint,
	unionBounds,
	unionViewBox,
	unproject,
	type Point
} from './projection';

const radian = Math.PI / 180;
const place = fc.tuple(
	fc.double({ min: 15, max: 195, noNaN: true }),
	fc.double({ min: 30, max: 85, noNaN: true })
);

function metres([lon1, lat1]: Point, [lon2, lat2]: Point): number {
	const square = (degrees: number) => Math.sin((degrees * radian) / 2) ** 2;
	const cosines = Math.cos(lat1 * radian) * Math.cos(lat2 * radian);
	return 2 * 6371008.8 * Math.asin(Math.sqrt(square(lat2 - lat1) + cosines * square(lon2 - lon1)));
}

test('a place returns from the plane to within a metre', () => {
	fc.assert(
		fc.property(place, (lonLat) => {
			expect(metres(unproject(project(lonLat)), lonLat)).toBeLessThan(1);
		})
	);
});

test('a place returns from the SVG too', () => {
	fc.assert(
		fc.property(place, (lonLat) => {
			expect(metres(unproject(pseudoDegrees(svgPoint(project(lonLat)))), lonLat)).toBeLessThan(1);
		})
	);
});

test("Mercator turns the pseudo-degrees into d3-geo's conic", () => {
	const conic = geoConicEqualAreaRaw(45 * radian, 67 * radian);
	const plane = ([lon, lat]: Point) => conic((lon - 98) * radian, lat * radian);
	const picture = ([lng, lat]: Point) => geoMercatorRaw(lng * radian, lat * radian);
	const [, zero] = plane(unproject([0, 0]));
	fc.assert(
		fc.property(place, (lonLat) => {
			const [x, y] = plane(lonLat);
			const [mercatorX, mercatorY] = picture(project(lonLat));
			expect(Math.abs(mercatorX / (60 * radian) - x)).toBeLessThan(1e-9);
			expect(Math.abs(mercatorY / (60 * radian) - (y - zero))).toBeLessThan(1e-9);
		})
	);
});

test('Chukotka beyond 180 degrees is continuous, however its longitude is written', () => {
	const [west, east] = [project([179.999, 67]), project([180.001, 67])];
	expect(Math.hypot(east[0] - west[0], east[1] - west[1])).toBeLessThan(0.01);
	expect(project([-170, 66])[0]).toBeCloseTo(project([190, 66])[0], 9);
	expect(unproject(project([190, 66]))[0]).toBeCloseTo(190, 9);
});

test('the box of the Union holds the republics and hardly more', () => {
	const republics = [...polygonsOf(JSON.parse(readText('detailed')), 'republics').values()];
	const points = republics.flatMap(({ coordinates }) => coordinates.flat(2)) as Point[];
	const edges = (axis: 0 | 1) => [
		points.reduce((least, point) => Math.min(least, point[axis]), Infinity),
		points.reduce((most, point) => Math.max(most, point[axis]), -Infinity)
	];
	for (const axis of [0, 1] as const) {
		const [least, most] = edges(axis) as Point;
		const slack = [least - unionBounds[0][axis], unionBounds[1][axis] - most];
		expect(Math.min(...slack)).toBeGreaterThan(0);
		expect(Math.max(...slack)).toBeLessThan(0.1);
	}
});

test('the corners of the box are the corners of the viewBox', () => {
	const [[west, south], [east, north]] = unionBounds;
	const [x, y, width, height] = unionViewBox;
	expect(svgPoint([west, north])).toEqual([x, y]);
	const [right, bottom] = svgPoint([east, south]);
	expect(right).toBeCloseTo(x + width, 9);
	expect(bottom).toBeCloseTo(y + height, 9);
});
