import { expect, test } from 'vitest';
import { spanAxis } from './span-axis';

test('days lie evenly between the ends, and beyond them at the ends', () => {
	const { at } = spanAxis('1988-11-01', '2026-03-31');
	expect(at('1988-11-01')).toBe(0);
	expect(at('2026-03-31')).toBe(100);
	expect(at('1945-10-24')).toBe(0);
	expect(at('2007-07-16')).toBeCloseTo(50, 1);
});

test('as many round years are marked as fit', () => {
	const years = (first: string, last: string) =>
		spanAxis(first, last).years.map(({ year }) => year);
	expect(years('1988-11-01', '2026-03-31')).toEqual([
		1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025
	]);
	expect(years('1945-10-24', '2026-03-31')).toEqual([
		1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020
	]);
	expect(years('1992-02-08', '1992-08-09')).toEqual([]);
});
