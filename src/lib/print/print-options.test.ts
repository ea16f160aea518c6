import { expect, test } from 'vitest';
import { formatPrintOptions, givenTasks, parsePrintOptions } from './print-options';

const read = (query: string) => parsePrintOptions(new URLSearchParams(query));
const { options: usual } = read('');

test('an address without a word means the map with its table on A4, landscape', () => {
	expect(usual).toEqual({
		sheet: 'map',
		paper: 'a4',
		turn: 'landscape',
		marks: 'numbers',
		answers: 'no',
		tasks: [...givenTasks],
		ask: []
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

test('use-H2: the tasks chosen and those of the teacher are read back from the address', () => {
	const sheet = {
		...usual,
		sheet: 'worksheet',
		tasks: ['colour', 'change'],
		ask: ['Who signed in Alma-Ata?', 'Почему?', '为什么？']
	} as const;
	const query = formatPrintOptions('', sheet);
	expect(query).toMatch(/^\?sheet=worksheet&tasks=colour,change&ask=Who\+signed/);
	expect(read(query)).toEqual({ options: sheet, unreadable: [] });
	const none = formatPrintOptions('', { ...usual, tasks: [] });
	expect(none).toBe('?tasks=none');
	expect(read(none).options.tasks).toEqual([]);
});

test('use-H2: six tasks of 200 characters are taken, as plain text, and no more', () => {
	const most = Array.from({ length: 6 }, (_, index) => `${index}`.repeat(200));
	const query = new URLSearchParams([...most, 'seven'].map((task) => ['ask', task]));
	expect(parsePrintOptions(query)).toEqual({
		options: { ...usual, ask: most },
		unreadable: [{ key: 'ask', value: 'seven' }]
	});
	const odd = new URLSearchParams([
		['ask', 'x'.repeat(201)],
		['ask', 'Who\n\u202eleft? '],
		['ask', ' ']
	]);
	expect(parsePrintOptions(odd)).toEqual({
		options: { ...usual, ask: ['Who left?'] },
		unreadable: [{ key: 'ask', value: `${'x'.repeat(60)}…` }]
	});
});
