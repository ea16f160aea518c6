import { expect, test } from 'vitest';
import { continuesQuery, queryOf, valueOf } from './query';

const meant = '?date=1991-12-21&lens=sovereignty&republic=ua';

test.each([
	[meant, ''],
	[meant.replaceAll('&', '&amp;'), ''],
	[meant.replaceAll('&', '&amp;amp;'), ''],
	[meant.replaceAll('&', '&amp%3B'), ''],
	['?date=1991-12-21&', '#038;lens=sovereignty&#038;republic=ua'],
	['?date=1991-12-21&', '#38;lens=sovereignty&#38;republic=ua'],
	['?date=1991-12-21&', '#x26;lens=sovereignty&#X26;republic=ua'],
	['?date=1991-12-21&', '#038;lens=sovereignty&amp;republic=ua']
])('bugs-F7: %s%s is read as what it means', (search, hash) =>
	expect(`?${queryOf({ search, hash }).toString()}`).toBe(meant)
);

test.each(['', '#table', '#38', '#x', '#date=1991-12-21', '#0;date=1991-12-21'])(
	'the fragment "%s" is left alone',
	(hash) => {
		expect(continuesQuery(hash)).toBe(false);
		expect(`?${queryOf({ search: meant, hash }).toString()}`).toBe(meant);
	}
);

test('a value that holds an ampersand of its own keeps it', () =>
	expect(queryOf({ search: '?q=a%26amp%3Bb', hash: '' }).get('q')).toBe('a&amp;b'));

test('faults-F15: the first of several values holds, and another is told', () => {
	const query = new URLSearchParams('a=1&a=1&a=2&a=3&b=1&b=1');
	expect(valueOf(query, 'a')).toEqual({ value: '1', other: '2' });
	expect(valueOf(query, 'b')).toEqual({ value: '1' });
	expect(valueOf(query, 'c')).toEqual({ value: null });
});
