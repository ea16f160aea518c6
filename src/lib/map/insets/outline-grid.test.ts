import { expect, test } from 'vitest';
import { outlineGrid } from './outline-grid';

/** A triangle, in thirds of an SVG unit: its corners lie at (20, 20), (100, 20) and (20, 60). */
const republics = [{ id: 'aa', d: 'M60 60l240 0-240 120' }];
const isCrossed = outlineGrid(republics, { scale: 1, x: 0, y: 0 }, { width: 200, height: 100 });
const box = (left: number, top: number, right: number, bottom: number) =>
	isCrossed({ left, top, right, bottom });

test('is crossed where a side runs, by its corners and between them', () => {
	expect(box(10, 10, 24, 24)).toBe(true);
	expect(box(56, 17, 63, 23)).toBe(true);
	expect(box(17, 36, 23, 44)).toBe(true);
	expect(box(57, 38, 63, 42)).toBe(true);
	expect(box(-50, -50, 500, 500)).toBe(true);
});

test('is free inside, outside, and beyond the map', () => {
	expect(box(32, 32, 40, 40)).toBe(false);
	expect(box(110, 30, 190, 90)).toBe(false);
	expect(box(0, 0, 16, 100)).toBe(false);
	expect(box(300, 10, 400, 90)).toBe(false);
	expect(box(10, -90, 90, -10)).toBe(false);
});

test('lies where the map is drawn, in pixels', () => {
	const moved = outlineGrid(republics, { scale: 2, x: 40, y: -20 }, { width: 400, height: 300 });
	expect(moved({ left: 70, top: 10, right: 85, bottom: 25 })).toBe(true);
	expect(moved({ left: 10, top: 10, right: 70, bottom: 25 })).toBe(false);
});
