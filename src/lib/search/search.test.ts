import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchIndex } from '$lib/content/load.server';
import { SearchIndex, searchKinds } from '$lib/domain/search';
import { dateText } from '$lib/i18n/date-text';
import { createI18n } from '$lib/i18n/i18n';
import { localeAt, locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { describeHit } from './describe-hit';
import { createSearch, type Search } from './find';
import { fold } from './fold';
import { markedPieces } from './marks';
import { pairsOf, wordsOf } from './words';

interface Expected {
	query: string;
	first: string;
}
const expected = parse(readFileSync('src/lib/search/queries.yaml', 'utf8')) as Record<
	string,
	Expected[]
>;
const i18nOf = (id: string) => createI18n(localeAt(id), allMessages(id));
const searches = new Map<string, Search>();
for (const { id } of locales) {
	const i18n = i18nOf(id);
	searches.set(id, await createSearch(searchIndex(id).entries, (date) => dateText(date, i18n)));
}
const search = searches.get('en')!;
const titles = (query: string, language = 'en') =>
	searches
		.get(language)!
		.find(query)
		.map(({ entry }) => entry.title);

describe.each(locales.map(({ id }) => id))('the index in %s', (id) => {
	const index = searchIndex(id);

	test('is as the page that fetches it expects it, and small', () => {
		expect(v.parse(SearchIndex, JSON.parse(JSON.stringify(index)))).toEqual(index);
		expect(brotliCompressSync(JSON.stringify(index)).length).toBeLessThan(80_000);
	});

	test('has entries of every kind, each once, and six to try', () => {
		expect(new Set(index.entries.map(({ kind }) => kind))).toEqual(new Set(searchKinds));
		const ids = index.entries.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(index.examples).toHaveLength(6);
		for (const example of index.examples) expect(ids).toContain(example);
	});
});

test('what is expected first is in the index, and of every kind', () => {
	const all = Object.values(expected).flat();
	expect(all.length).toBeGreaterThanOrEqual(60);
	expect(Object.keys(expected)).toEqual(locales.map(({ id }) => id));
	const found = all.map(({ first }) => search.entries.find(({ id }) => id === first));
	expect(found).not.toContain(undefined);
	expect(new Set(found.map((entry) => entry!.kind))).toEqual(new Set(searchKinds));
});

test('every query of the list finds first what its reader means', () => {
	const missed = Object.entries(expected).flatMap(([language, queries]) =>
		queries.flatMap(({ query, first }) => {
			const ids = searches
				.get(language)!
				.find(query)
				.map(({ entry }) => entry.id);
			return ids[0] === first ? [] : [`${language}: ${query}: ${ids.slice(0, 3).join(', ')}`];
		})
	);
	expect(missed).toEqual([]);
});

test('the same is found in both Chinese scripts, on the pages of both', () => {
	for (const language of ['zh-hans', 'zh-hant'])
		for (const [simplified, traditional] of [
			['白俄罗斯', '白俄羅斯'],
			['基辅', '基輔'],
			['乌克兰', '烏克蘭']
		] as const)
			expect(titles(simplified, language)[0]).toBe(titles(traditional, language)[0]);
});

test.each([
	['Ельцин', 'Yeltsin'],
	['Киргизия', 'Kirghizia'],
	['Хасбулатов', 'Khasbulatov'],
	['Алма-Ата', 'Alma-Ata'],
	['Шушкевич', 'Shushkevich'],
	['Україна', 'Ukraina'],
	['Chișinău', 'Chisinau']
])('%s and %s are one word', (one, other) => expect(fold(one)).toBe(fold(other)));

test('Chinese is cut in words, or in pairs of characters', () => {
	expect(
		wordsOf('白俄罗斯独立')
			.map(({ word }) => word)
			.join('')
	).toBe('白俄罗斯独立');
	expect(pairsOf('独联体 CIS').map(({ word }) => word)).toEqual(['独联', '联体', 'CIS']);
});

test('most of several words is enough where none has all of them', () => {
	expect(titles('the Belovezha Agreement of three republicx')).toContain('Belovezha Agreement');
	expect(search.find('xyzzy plugh')).toEqual([]);
});

test('where nothing fits, the nearest spelling is offered', () => {
	expect(search.find('Uzbiksten')).toEqual([]);
	expect(search.nearest('Uzbiksten').map(({ id }) => id)).toContain('republic/uz');
});

test('the letters that were looked for are marked, in whatever script they stand', () => {
	const marked = (text: string, asked: string[], met: string[]) =>
		markedPieces(text, { asked, met })
			.map(({ text, marked }) => (marked ? `[${text}]` : text))
			.join('');
	expect(marked('Belovezha Agreement', ['belo'], ['belovezha'])).toBe('[Belo]vezha Agreement');
	expect(marked('Белоруссия', ['belo'], ['belorusia'])).toBe('[Бело]руссия');
	expect(marked('Boris Yeltsin', ['elcun'], ['elcin'])).toBe('Boris [Yeltsin]');
	expect(marked('阿拉木图宣言', ['阿拉', '拉木', '木图'], ['阿拉', '拉木', '木图'])).toBe(
		'[阿拉木图]宣言'
	);
});

test('a row says by which name it fits, and of which language that is', () => {
	const [hit] = search.find('基辅');
	const { title, why, aside } = describeHit(hit!, i18nOf('en'));
	expect(title.map(({ text }) => text).join('')).toBe('Kyiv');
	expect(why.map(({ text }) => text).join('')).toMatch(/Chinese.*: 基辅$/);
	expect(aside).toBe('Ukraine');
	expect(why.at(-1)).toEqual({ text: '基辅', marked: true });
});
