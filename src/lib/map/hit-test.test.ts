import { expect, test } from 'vitest';
import { hitTest, type Pixel } from './hit-test';

/** Land to the left of x = 0. */
const at = ({ x }: Pixel) => (x <= 0 ? 'land' : undefined);

test.each([
	[-1, 'land'],
	[11.9, 'land'],
	[12.1, undefined]
])('a pointer at x = %d means %s', (x, id) => {
	expect(hitTest({ x, y: 0 }, at)).toBe(id);
});

test('of two lands within reach it means the nearer', () => {
	const two = ({ x }: Pixel) => (x <= 0 ? 'west' : x >= 14 ? 'east' : undefined);
	expect(hitTest({ x: 3, y: 0 }, two)).toBe('west');
	expect(hitTest({ x: 11, y: 0 }, two)).toBe('east');
});

test('a finger means the nearest small republic within reach, else the land it is on', () => {
	const small = [
		{ id: 'one', x: -20, y: 0 },
		{ id: 'other', x: -30, y: 0 }
	];
	expect(hitTest({ x: -24, y: 0 }, at, small)).toBe('one');
	expect(hitTest({ x: -26, y: 0 }, at, small)).toBe('other');
	expect(hitTest({ x: -60, y: 0 }, at, small)).toBe('land');
});
