import { expect, test } from 'vitest';
import { covers, polygonsOf, readText } from '../../../../geodata/measure';
import { mercatorMagnification } from './mercator-distortion';

const box = (west: number, south: number, east: number, north: number) => ({
	type: 'Polygon' as const,
	coordinates: [
		[
			[west, south],
			[west, north],
			[east, north],
			[east, south],
			[west, south]
		]
	]
});

test('on the equator land keeps its size', () =>
	expect(mercatorMagnification(box(10, -1, 20, 1))).toBeCloseTo(1, 3));

test.each([30, 60, 75])('at %d degrees it grows by the square of the secant', (lat) => {
	const secant = 1 / Math.cos((lat * Math.PI) / 180);
	const thin = mercatorMagnification(box(10, lat - 0.01, 20, lat + 0.01));
	expect(thin / secant ** 2).toBeCloseTo(1, 4);
});

test('a hole takes its own magnification away', () => {
	const [outer] = box(0, 0, 10, 60).coordinates;
	const hole = box(2, 30, 8, 60).coordinates[0]!.toReversed();
	const holed = { type: 'Polygon' as const, coordinates: [outer!, hole] };
	expect(mercatorMagnification(holed)).toBeLessThan(mercatorMagnification(box(0, 0, 10, 60)));
});

test('Russia is magnified most of the fifteen, and by what its cells of three degrees sum up to', () => {
	const shapes = polygonsOf(JSON.parse(readText('lonlat')), 'republics');
	const times = new Map([...shapes].map(([id, shape]) => [id, mercatorMagnification(shape)]));
	expect(Math.max(...times.values())).toBe(times.get('ru'));

	const radians = (lat: number) => (lat * Math.PI) / 180;
	let [drawn, real] = [0, 0];
	for (let lon = 20; lon < 192; lon += 3)
		for (let lat = 41; lat < 82; lat += 1) {
			if (!covers(shapes.get('ru')!, [lon, lat])) continue;
			drawn += 1 / Math.cos(radians(lat));
			real += Math.cos(radians(lat));
		}
	expect(Math.abs(times.get('ru')! / (drawn / real) - 1)).toBeLessThan(0.02);
});
