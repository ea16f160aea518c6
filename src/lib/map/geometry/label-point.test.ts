import { expect, test } from 'vitest';
import { covers, polygonsOf, readText } from '../../../../geodata/measure';
import { labelPoint } from './label-point';

const ring = (...points: [number, number][]) => [...points, points[0]!];

test('a square has most room in its middle', () => {
	const [x, y] = labelPoint({
		type: 'Polygon',
		coordinates: [ring([0, 0], [8, 0], [8, 8], [0, 8])]
	});
	expect(Math.abs(x - 4)).toBeLessThan(0.5);
	expect(Math.abs(y - 4)).toBeLessThan(0.5);
});

test('the room lies in the largest part, beside its holes', () => {
	const small = [ring([20, 0], [21, 0], [21, 1], [20, 1])];
	const holed = [ring([0, 0], [12, 0], [12, 6], [0, 6]), ring([1, 1], [1, 5], [5, 5], [5, 1])];
	const [x, y] = labelPoint({ type: 'MultiPolygon', coordinates: [small, holed] });
	expect(x).toBeGreaterThan(6);
	expect(x).toBeLessThan(11);
	expect(Math.abs(y - 3)).toBeLessThan(1);
});

test.each(['overview', 'lonlat'])('the name of every autonomy of %s stands inside it', (name) => {
	for (const [id, shape] of polygonsOf(JSON.parse(readText(name)), 'autonomies'))
		expect(covers(shape, labelPoint(shape)), id).toBe(true);
});
