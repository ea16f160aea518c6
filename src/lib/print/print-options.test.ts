import { expect, test } from 'vitest';
import { formatPrintOptions, parsePrintOptions } from './print-options';

const read = (query: string) => parsePrintOptions(new URLSearchParams(query));
const { options: usual } = read('');

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
	expect(read(query)).toEqual({ options: sheet, unreadable: [] });
});

test('faults-F15: what cannot be read has its usual value and is named', () => {
	const query = 'paper=foo&sheet=bar&turn=1&marks=2&answers=3';
	expect(read(query)).toEqual({
		options: usual,
		unreadable: [...new URLSearchParams('sheet=bar&paper=foo&turn=1&marks=2&answers=3')].map(
			([key, value]) => ({ key, value })
		)
	});
	expect(read('paper=&sheet=%00').unreadable).toHaveLength(2);
});

test('faults-F15: of two values the first holds, and the other is named', () =>
	expect(read('paper=letter&paper=a4&turn=portrait&turn=portrait')).toEqual({
		options: { ...usual, paper: 'letter', turn: 'portrait' },
		unreadable: [{ key: 'paper', value: 'a4', reason: 'repeated' }]
	}));
