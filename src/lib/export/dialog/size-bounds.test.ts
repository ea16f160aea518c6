import { expect, test } from 'vitest';
import { faultsOf } from './size-bounds';

test.each([
	[320, 320],
	[4096, 2304],
	[3000, 2000],
	[801, 333],
	[960, 320]
])('hosts-F6: %i × %i can be made', (width, height) => {
	expect(faultsOf({ width, height })).toEqual([]);
});

test.each([
	[20_000, 720, ['width']],
	[1280, 319, ['height']],
	[undefined, 720, ['width']],
	[null, null, ['width', 'height']],
	[800.5, 720, ['width']],
	[3000, 720, ['width', 'height']],
	[720, 3000, ['width', 'height']]
])('hosts-F6: %s × %s cannot be made, and the sides at fault are known', (width, height, sides) => {
	expect(faultsOf({ width, height })).toEqual(sides);
});
