import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import type { Shapes } from '$lib/map/coarse/shapes';
import { aroundRepublic, locatorShapes, unionShapes } from './coarse-maps';

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

test.each(republics)(
	'the map of %s shows all of it, and fills most of its width or height',
	(id) => {
		const shapes = locatorShapes(aroundRepublic(id));
		const own = corners(shapes.republics.find((shape) => shape.id === id)!.d);
		const [, , width, height] = shapes.box;
		const [xs, ys] = [own.map(([x]) => x), own.map(([, y]) => y)];
		const size = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)] as const;
		const fill = Math.max(size[0] / width, size[1] / height);
		expect(fill).toBeGreaterThan(0.3);
		expect(fill).toBeLessThan(0.8);
		expect((Math.max(...xs) + Math.min(...xs)) / 2 / width).toBeCloseTo(0.5, 0.5);
		expect(compressed(shapes)).toBeLessThan(6000);
	}
);
