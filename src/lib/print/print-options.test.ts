import { expect, test } from 'vitest';
import { formatPrintOptions, parsePrintOptions } from './print-options';

const usual = parsePrintOptions(new URLSearchParams());

test('an address without a word means the map with its table on A4, landscape', () => {
	expect(usual).toEqual({
		sheet: 'map',
		paper: 'a4',
		turn: 'landscape',
		marks: 'numbers',
		answers: 'no'
	});
	expect(formatPrintOptions('', usual)).toBe('');
});

test('a sheet is read back from the address that it writes, behind the view', () => {
	const sheet = { ...usual, sheet: 'worksheet', paper: 'letter', answers: 'yes' } as const;
	const query = formatPrintOptions('?date=1991-12-21', sheet);
	expect(query).toBe('?date=1991-12-21&sheet=worksheet&paper=letter&answers=yes');
	expect(parsePrintOptions(new URLSearchParams(query))).toEqual(sheet);
});

test('what cannot be read has its usual value', () => {
	expect(parsePrintOptions(new URLSearchParams('paper=a3&turn=&sheet=%00'))).toEqual(usual);
});
