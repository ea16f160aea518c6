import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { pseudoDegrees, type Point } from './projection';
import { formatArc, formatPath } from './format-path';

/** Points given in SVG units, as the plane's pseudo-degrees. */
const at = (...points: Point[]): Position[] => points.map(pseudoDegrees);
const square = at([1, 1], [3, 1], [3, 2], [1, 1]);
const line: Geometry = { type: 'LineString', coordinates: at([0, 0], [1, 1 / 3], [1 / 3, 2]) };

test('a line is written in relative thirds of a unit', () => {
	expect(formatPath(line)).toBe('M0 0l3 1-2 5');
});

test('a ring closes without repeating its first point', () => {
	expect(formatPath({ type: 'Polygon', coordinates: [square] })).toBe('M3 3l6 0 0 3z');
});

test('several parts follow one another', () => {
	const polygons: Geometry = { type: 'MultiPolygon', coordinates: [[square], [square]] };
	expect(formatPath(polygons)).toBe('M3 3l6 0 0 3zM3 3l6 0 0 3z');
	const together: Geometry = { type: 'GeometryCollection', geometries: [line, line] };
	expect(formatPath(together)).toBe('M0 0l3 1-2 5M0 0l3 1-2 5');
});

test('what falls into one point draws nothing', () => {
	const speck = at([1, 1], [1.01, 1], [1, 1.01], [1, 1]);
	expect(formatPath({ type: 'Polygon', coordinates: [speck] })).toBe('');
	expect(formatPath({ type: 'Point', coordinates: [0, 0] })).toBe('');
});

test('an arc runs through its middle and its end at the radius of its circle', () => {
	const circle = at([-10, 0], [0, -10], [10, 0]);
	expect(formatArc(circle)).toBe('M-30 0A30 30 0 0 1 0 -30A30 30 0 0 1 30 0');
	expect(formatArc([...circle].reverse())).toBe('M30 0A30 30 0 0 0 0 -30A30 30 0 0 0 -30 0');
});
