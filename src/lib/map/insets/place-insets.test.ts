import { expect, test } from 'vitest';
import { overlaps, type Edges } from '../labels/collision';
import { placeInsets, type Frame } from './place-insets';

const map = { width: 1000, height: 600 };
const land: Edges = { left: 150, top: 100, right: 850, bottom: 480 };
const west: Frame = { width: 50, height: 60, of: { x: 160, y: 150 } };
const south: Frame = { width: 80, height: 50, of: { x: 160, y: 460 } };

const clearOf =
	(...obstacles: Edges[]) =>
	(box: Edges) =>
		!obstacles.some((other) => overlaps(box, other, 0));

test('lie at the edges, alike magnified, on nothing that is taken nor on each other', () => {
	const { boxes, magnification } = placeInsets([west, south], map, clearOf(land))!;
	const [one, other] = boxes as [Edges, Edges];
	expect(one.right - one.left).toBeCloseTo(50 * magnification);
	expect(other.right - other.left).toBeCloseTo(80 * magnification);
	for (const box of [one, other]) {
		expect(overlaps(box, land)).toBe(false);
		expect([box.left, box.top, 1000 - box.right, 600 - box.bottom].map(Math.round)).toContain(10);
	}
	expect(overlaps(one, other)).toBe(false);
});

test('are magnified as much as there is room for, and no more than asked for', () => {
	const room = placeInsets([west], map, clearOf())!;
	const narrow = placeInsets(
		[west],
		map,
		clearOf({ left: 0, top: 140, right: 1000, bottom: 600 })
	)!;
	expect(narrow.magnification).toBeLessThan(room.magnification);
	expect(placeInsets([west], map, clearOf(), { least: 1, most: 1.5 })!.magnification).toBe(1.5);
});

test('stand where they show: near their land', () => {
	const east: Frame = { ...west, of: { x: 900, y: 150 } };
	const [left] = placeInsets([west], map, clearOf(land))!.boxes;
	const [right] = placeInsets([east], map, clearOf(land))!.boxes;
	expect(left!.left).toBeLessThan(150);
	expect(right!.right).toBeGreaterThan(850);
});

test('use-D5: where one has no room there is none', () => {
	const wide: Frame = { ...south, width: 800 };
	expect(placeInsets([wide, west], map, clearOf(land))).toBeUndefined();
	expect(
		placeInsets([west], map, clearOf({ left: 0, top: 0, right: 1000, bottom: 600 }))
	).toBeUndefined();
	expect(placeInsets([west], map, clearOf(), { least: 3, most: 4 })).toBeUndefined();
});
