import { expect, test } from 'vitest';
import { nextIndex } from './roving-tabindex';

test.each([
	['ArrowRight', 'across', 1, 2],
	['ArrowLeft', 'across', 0, 0],
	['End', 'across', 1, 4],
	['Home', 'down', 3, 0],
	['ArrowDown', 'down', 4, 4],
	['ArrowDown', 'across', 1, undefined],
	['a', 'down', 1, undefined]
] as const)('%s %s from %i of five leads to %s', (key, direction, index, next) =>
	expect(nextIndex(key, direction, index, 5)).toBe(next)
);
