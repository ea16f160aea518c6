import { expect, test } from 'vitest';
import { nearestHeight, nextHeight, pixelsOf } from './sheet-height';

test.each([
	[20, undefined],
	[60, 'low'],
	[200, 'low'],
	[300, 'half'],
	[500, 'half'],
	[700, 'full']
] as const)('use-E2: a sheet let go of at %d of 844 pixels is %s', (pixels, height) =>
	expect(nearestHeight(pixels, 844)).toBe(height)
);

test('a full sheet leaves the header of the page in sight', () =>
	expect(pixelsOf('full', 844)).toBe(788));

test('use-E2: without a hand the heights follow each other', () => {
	expect(nextHeight('half')).toBe('full');
	expect(nextHeight('full')).toBe('low');
	expect(nextHeight('low')).toBe('half');
});
