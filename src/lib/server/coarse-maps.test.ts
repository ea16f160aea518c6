import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import type { Shapes } from '$lib/map/coarse/shapes';
import { locatorShapes, unionShapes } from './coarse-maps';

const republics = atlas('en').republics.map(({ id }) => id);
const compressed = ({ neighbours, lakes, republics }: Shapes) =>
	brotliCompressSync(neighbours + lakes + republics.map(({ d }) => d).join('')).length;

/** The corners of a path in whole relative steps, as they lie on the map. */
function corners(d: string): [number, number][] {
	return d.split('M').flatMap((ring) => {
		const steps = ring.match(/-?\d+/g)?.map(Number) ?? [];
		let [x, y] = [0, 0];
		return Array.from({ length: steps.length / 2 }, (_, index): [number, number] => {
			[x, y] = [x + steps[2 * index]!, y + steps[2 * index + 1]!];
			return [x, y];
		});
	});
}

function expectInside({ box: [x, y, width, height], neighbours, republics }: Shapes) {
	for (const d of [neighbours, ...republics.map(({ d }) => d)])
		for (const [right, down] of corners(d)) {
			expect(right).toBeGreaterThanOrEqual(x - 1);
			expect(right).toBeLessThanOrEqual(x + width + 1);
			expect(down).toBeGreaterThanOrEqual(y - 1);
			expect(down).toBeLessThanOrEqual(y + height + 1);
		}
}

describe('the small map of the whole Union', () => {
	const shapes = unionShapes();

	test('has every republic inside its box, in at most 7 kB compressed', () => {
		expect(shapes.republics.map(({ id }) => id).sort()).toEqual([...republics].sort());
		expectInside(shapes);
		expect(compressed(shapes)).toBeLessThan(7000);
	});

	test('is drawn once', () => {
		expect(unionShapes()).toBe(shapes);
	});
});

describe('a map around a place', () => {
	test('has the place in its middle, and cuts the land at its box', () => {
		const shapes = locatorShapes({ centre: [44.8, 41.7], kilometres: 900, places: [[44.8, 41.7]] });
		expect(shapes.marks).toEqual([[224, 148]]);
		expectInside(shapes);
		expect(compressed(shapes)).toBeLessThan(3000);
	});

	test('is true to its scale: a degree of latitude is 111 km', () => {
		const { marks } = locatorShapes({
			centre: [60, 55],
			kilometres: 1000,
			places: [
				[60, 56],
				[60, 55]
			]
		});
		const [[, north], [, south]] = marks as [[number, number], [number, number]];
		expect((south - north) * (1000 / 448)).toBeCloseTo(111.2, -0.5);
	});

	test('runs on over 180 degrees', () => {
		const shapes = locatorShapes({ centre: [179, 67], kilometres: 2000 });
		expect(shapes.republics).toHaveLength(1);
		const xs = corners(shapes.republics[0]!.d).map(([x]) => x);
		expect(Math.max(...xs)).toBeGreaterThan(300);
	});

	test('names the republics that have room', () => {
		const { labels, republics } = locatorShapes({ centre: [44.5, 41], kilometres: 900 });
		expect(labels.length).toBeGreaterThanOrEqual(3);
		for (const { id } of labels) expect(republics.map((it) => it.id)).toContain(id);
	});
});
