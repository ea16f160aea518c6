import { expect, test } from 'vitest';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import { worksCited, writtenIn } from './bibliography';
import Citation from './Citation.svelte';
import { citationMarks, numberFootnotes } from './footnotes';
import SourceItems from './SourceItems.svelte';
import WorkList from './WorkList.svelte';

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

const library = {
	sources: [
		{
			id: 'news',
			kind: 'news',
			title: 'Report',
			language: 'en',
			url: 'https://www.news.example/1'
		},
		{ id: 'foreign', kind: 'treaty', title: 'Договор', language: 'ru' },
		{ id: 'described', kind: 'treaty', title: 'The pact', language: 'en', written: 'ru' },
		{ id: 'unknown', kind: 'treaty', title: 'A copy', language: 'en', written: 'und' },
		{ id: 'own', kind: 'treaty', title: 'Treaty', language: 'en' },
		{ id: 'unused', kind: 'book', title: 'Book', language: 'en' }
	],
	kinds: { treaty: 'Treaties', book: 'Books', news: 'Press' }
};
const citations = [
	['news', 'foreign'],
	['described', 'unknown', 'own']
];
const titlesIn = (tag: string) =>
	worksCited(library, citations, tag).sections.map(({ title, works }) => [
		title,
		...works.map(({ title }) => title)
	]);

test('use-I6: the works of a page stand by their kinds, in each those in its language first', () => {
	expect(titlesIn('en')).toEqual([
		['Treaties', 'Treaty', 'Договор', 'The pact', 'A copy'],
		['Press', 'Report']
	]);
	expect(titlesIn('ru')).toEqual([
		['Treaties', 'Договор', 'The pact', 'A copy', 'Treaty'],
		['Press', 'Report']
	]);
	expect(library.sources.map(writtenIn)).toEqual(['en', 'ru', 'ru', undefined, 'en', 'en']);
});

test('use-I6: an entry says where it lies and its language in the words of the page', () => {
	const list = (locale: string, tag: string) =>
		textOf(
			renderOnStage(WorkList, { bibliography: worksCited(library, citations, tag) }, { locale })
		);
	expect(list('en', 'en')).toContain('The pact Russian');
	expect(list('en', 'en')).toContain('Report news.example · English');
	expect(list('ru', 'ru')).toContain('The pact русский');
	expect(list('zh-hans', 'zh-Hans')).toContain('The pact 俄语');
});

test('the list leads back to every citation of the page, and each citation to its entry', () => {
	const bibliography = worksCited(library, citations, 'en');
	const { notes } = bibliography;
	const cite = (sources: string[]) => renderOnStage(Citation, { notes, sources });
	const text = cite(['own', 'news']) + cite(['own']);
	const list = renderOnStage(WorkList, { bibliography });
	const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, it]) => it);
	expect(all(list, /href="#([^"]+)"/g)).toEqual(['c1a', 'c1b', 'c5a']);
	expect(all(text, / id="([^"]+)"/g).sort()).toEqual(['c1a', 'c1b', 'c5a']);
	expect(all(list, /<li id="([^"]+)"/g)).toEqual(
		expect.arrayContaining(all(text, /href="#([^"]+)"/g))
	);
	expect(textOf(list)).toContain('Treaty English Cited above: a b');
});

test('after z the letters of citations are doubled', () => {
	const marks = citationMarks();
	const written = Array.from({ length: 28 }, () => marks.next(3));
	expect(new Set(written).size).toBe(28);
	expect(
		marks
			.of(3)
			.map(({ letter }) => letter)
			.slice(24)
	).toEqual(['y', 'z', 'aa', 'ab']);
	expect(marks.of(4)).toEqual([]);
});
