import { expect, test } from 'vitest';
import { pointsAlong, parsePath } from './parse-path';
import { formatPath } from './format-path';
import { pseudoDegrees, type Point } from './projection';

const square: Point[] = [
	[100, 100],
	[130, 100],
	[130, 118],
	[100, 118]
];

test('reads back the rings that a path was drawn from', () => {
	const ring = [...square, square[0]!].map(pseudoDegrees);
	const d = formatPath({ type: 'MultiPolygon', coordinates: [[ring], [ring]] });
	expect(parsePath(d)).toEqual([square, square]);
});

test('walks around a ring in steps no longer than asked for', () => {
	const points = [...pointsAlong(square, 7)];
	for (const [index, [x, y]] of points.entries()) {
		const [nextX, nextY] = points[(index + 1) % points.length]!;
		expect(Math.hypot(nextX - x, nextY - y)).toBeLessThanOrEqual(7);
	}
	for (const corner of square) expect(points).toContainEqual(corner);
});
