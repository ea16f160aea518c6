import { expect, test } from 'vitest';
import { stepFrom } from './step-date';

const ends = ['1988-11-01', '2026-03-31'] as const;

test.each([
	['1991-12-31', 'day', 1, '1992-01-01'],
	['1991-03-31', 'month', -1, '1991-02-28'],
	['1992-02-29', 'year', 1, '1993-02-28'],
	['1988-11-20', 'month', -1, '1988-11-01'],
	['2025-12-08', 'year', 1, '2026-03-31']
] as const)('%s and a %s (%i) is %s', (date, unit, direction, expected) =>
	expect(stepFrom(date, unit, direction, ends)).toBe(expected)
);
