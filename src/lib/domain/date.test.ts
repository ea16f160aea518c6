import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, clampDate, dayNumber, isIsoDate, isoDate } from './date';

/** Any day between 1900 and 2100, as days since 1970. */
const anyDay = fc.integer({ min: -25_567, max: 47_481 });

test('the suite runs in the time zone it was asked to run in', () => {
	expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env.TZ);
});

test.each([
	['1991-12-08', true],
	['1992-02-29', true],
	['1991-02-29', false],
	['1991-13-01', false],
	['1991-00-10', false],
	['1991-12-32', false],
	['1991-12-8', false],
	['91-12-08', false],
	['1991-12-08T00:00', false],
	['+001991-12-08', false],
	['', false]
])('%j is a date: %s', (text, is) => expect(isIsoDate(text)).toBe(is));

test('25 December 1991 and one day is 26 December, one day less 24 December', () => {
	expect(addDays('1991-12-25', 1)).toBe('1991-12-26');
	expect(addDays('1991-12-25', -1)).toBe('1991-12-24');
});

test('days and their numbers are two names of the same thing', () => {
	fc.assert(fc.property(anyDay, (days) => dayNumber(isoDate(days)) === days));
});

test('steps of a day never skip, repeat or turn back', () => {
	fc.assert(
		fc.property(anyDay, (days) => {
			const date = isoDate(days);
			expect(addDays(date, 1) > date).toBe(true);
			expect(addDays(addDays(date, 1), -1)).toBe(date);
		})
	);
});

test.each([
	['1991-01-31', 1, '1991-02-28'],
	['1992-01-31', 1, '1992-02-29'],
	['1991-12-31', 1, '1992-01-31'],
	['1991-03-31', -1, '1991-02-28'],
	['1991-12-08', -12, '1990-12-08']
])('%s and %i months is %s', (date, months, expected) =>
	expect(addMonths(date, months)).toBe(expected)
);

test('a clamped date lies within its bounds', () => {
	expect(clampDate('1980-01-01', '1988-11-01', '2026-01-01')).toBe('1988-11-01');
	expect(clampDate('2030-01-01', '1988-11-01', '2026-01-01')).toBe('2026-01-01');
	expect(clampDate('1991-12-08', '1988-11-01', '2026-01-01')).toBe('1991-12-08');
});
