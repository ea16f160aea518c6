import { expect, test } from 'vitest';
import type { Point } from './projection';
import { intersections } from './intersections';
import { levelsOfDetail, type Level } from './levels-of-detail';
import { simplify } from './simplify';

const level: Level = { ...levelsOfDetail.find(({ name }) => name === 'lonlat')!, step: 0.001 };
const headland: Point[] = [
	[0, 0],
	[1, 0],
	[1.5, 1],
	[2, 0],
	[3, 0]
];
test('two edges that cross are found, two that share an end are not', () => {
	const roof: Point[] = [
		[0, 0],
		[2, 2]
	];
	const valley: Point[] = [
		[0, 2],
		[2, 0]
	];
	expect(intersections([roof, valley])).toEqual([
		[
			[0, 0],
			[1, 0]
		]
	]);
	expect(intersections([headland])).toEqual([]);
});

test('one edge over another is found, whichever way it runs', () => {
	const there: Point[] = [
		[0, 0],
		[1, 1]
	];
	expect(intersections([there, there.toReversed()])).toHaveLength(1);
});

test('a small bend is straightened', () => {
	const [line] = simplify([headland], () => 1e6, level);
	expect(line).toEqual([
		[0, 0],
		[3, 0]
	]);
});

test('a bend around another line is not straightened through it', () => {
	const border: Point[] = [
		[1.5, -1],
		[1.5, 0.5]
	];
	const [line] = simplify([headland, border], (i) => (i ? 0 : 1e6), level);
	expect(line).toContainEqual([1.5, 1]);
});

test('the two sides of a spit do not fall into one line', () => {
	const [start, , cape, , end] = headland as [Point, Point, Point, Point, Point];
	const sides: Point[][] = [
		[start, cape, end],
		[start, [1.5, 0.9], end]
	];
	expect(simplify(sides, () => 1e6, level)).toEqual(sides);
});
