import { expect, test } from 'vitest';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import Citation from './Citation.svelte';
import { numberFootnotes } from './footnotes';
import SourceItems from './SourceItems.svelte';

const bibliography = [
	{ id: 'book', kind: 'book', title: 'A book', language: 'en' },
	{ id: 'law', kind: 'law', title: 'Закон', language: 'ru', url: 'https://example.org/law' },
	{
		id: 'other',
		kind: 'law',
		title: 'Never cited',
		language: 'en',
		url: 'https://example.org/other'
	}
];
const notes = numberFootnotes(bibliography, [['law'], ['book', 'law', 'lost']]);

test('sources have the numbers of their first citation, and every number leads to its source', () => {
	const citation = renderOnStage(Citation, { notes, sources: ['book', 'law', 'lost'] });
	expect(textOf(citation)).toBe('1 2');
	const targets = [...citation.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id);
	const list = renderOnStage(SourceItems, { sources: notes.cited, prefix: notes.prefix });
	const entries = [...list.matchAll(/<li id="([\w-]+)"/g)].map(([, id]) => id);
	expect(targets).toEqual(entries);
	expect(textOf(list)).toBe('Закон A book');
});

test('a source is a link where there is something to open, and hands over nothing', () => {
	const list = renderOnStage(SourceItems, { sources: notes.cited });
	expect(list.match(/<a [^>]*>/g)).toEqual([
		expect.stringMatching(/href="https:\/\/example\.org\/law".*rel="noopener noreferrer external"/)
	]);
});

test("faults-3.1.2: a title says its language where that is not the page's", () => {
	const marked = (locale: string) =>
		[...listIn(locale).matchAll(/<span lang="([\w-]+)">([^<]*)/g)].map(([, ...part]) => part);
	const listIn = (locale: string) =>
		renderOnStage(SourceItems, { sources: notes.cited }, { locale });
	expect(marked('en')).toEqual([['ru', 'Закон']]);
	expect(marked('ru')).toEqual([['en', 'A book']]);
	expect(marked('zh-hant')).toHaveLength(2);
});
