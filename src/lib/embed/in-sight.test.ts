import { expect, test } from 'vitest';
import { inSight } from './in-sight';

/** How much of a map of this height a window shows that is scrolled best. */
const seen = (height: number, window: number, [width, column] = [700, 700]) => {
	const rect = (width: number, height: number) => ({ width, height }) as DOMRectReadOnly;
	return inSight({
		isIntersecting: window > 0,
		boundingClientRect: rect(width, height),
		intersectionRect: rect(Math.min(width, column), Math.min(height, window))
	});
};

test.each([
	['an embed of 668 pixels on a phone on its side', 456, 320],
	['an embed with a table in a low window', 460, 240],
	['the highest frame', 3800, 300],
	['the lowest frame', 120, 100]
])('bugs-F5: %s comes into sight', (_, height, window) => expect(seen(height, window)).toBe(true));

test('a map of which only an edge shows is not in sight', () => {
	expect(seen(456, 0)).toBe(false);
	expect(seen(456, 100)).toBe(false);
	expect(seen(120, 59)).toBe(false);
	expect(seen(456, 456, [700, 20])).toBe(false);
});
