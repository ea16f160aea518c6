import { expect, test } from 'vitest';
import { files } from 'virtual:content';
import { parse } from 'yaml';
import { references } from './load.server';

const { sources } = references('en');
const addressed = sources.flatMap(({ id, url }) => (url === undefined ? [] : [{ id, url }]));
const facts = Object.entries(files).filter(([file]) => !file.includes('/'));

/** Everything in the facts that names sources, with the way to it. */
function statements(
	value: unknown,
	path: string
): { path: string; confidence?: string; sources: string[] }[] {
	if (typeof value !== 'object' || value === null) return [];
	const deeper = Object.entries(value).flatMap(([key, part]) => {
		const name = (part as { id?: string } | null)?.id ?? key;
		return statements(part, `${path}/${name}`);
	});
	const here = value as { confidence?: string; sources?: unknown };
	if (!Array.isArray(here.sources) || here.sources.some((id) => typeof id !== 'string'))
		return deeper;
	return [{ path, confidence: here.confidence, sources: here.sources }, ...deeper];
}

/** The start page of a site, or of one language of it, tells nobody where a fact stands. */
function isFrontPage(url: string): boolean {
	const { pathname, search } = new URL(url);
	return search === '' && /^\/?([a-z]{2}([-_][a-z]{2,4})?\/?)?$/i.test(pathname);
}

test('a front page is known by its address', () => {
	for (const url of ['https://th.wikipedia.org/', 'https://e-cis.info', 'https://iacis.ru/en/'])
		expect(isFrontPage(url), url).toBe(true);
	for (const url of ['https://taz.de/!1695456', 'https://zdg.md/en/?p=12027'])
		expect(isFrontPage(url), url).toBe(false);
});

test('every address of a source can be opened in a browser', () => {
	for (const { id, url } of addressed) {
		expect(URL.canParse(url), id).toBe(true);
		expect(['http:', 'https:'], id).toContain(new URL(url).protocol);
	}
});

test('no source leads to the front page of a site', () => {
	expect(addressed.filter(({ url }) => isFrontPage(url)).map(({ id }) => id)).toEqual([]);
});

test('no two sources have the same address', () => {
	const bare = addressed.map(({ url }) => decodeURI(url).replace(/^https?:\/\/(www\.)?/, ''));
	expect(bare.filter((url, index) => bare.indexOf(url) !== index)).toEqual([]);
});

test('what is said with high confidence rests on more than encyclopedias', () => {
	const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
	const said = facts.flatMap(([file, yaml]) => statements(parse(yaml), file));
	expect(said.filter(({ confidence }) => confidence === 'high').length).toBeGreaterThan(100);
	const weak = said.filter(
		({ confidence, sources }) =>
			confidence === 'high' && sources.every((id) => kinds.get(id) === 'encyclopedia')
	);
	expect(weak.map(({ path }) => path)).toEqual([]);
});

test('faults-3.1.2: a title in letters that English has not is said to be in another language', () => {
	const foreign = /[\p{L}--[\p{Script=Latin}]]/gv;
	const english = sources.filter(({ language }) => language === 'en').map(({ title }) => title);
	const wrong = english.filter((title) => {
		const letters = title.match(/\p{L}/gu)!.length;
		return (title.match(foreign)?.length ?? 0) > letters / 2;
	});
	expect(wrong).toEqual([]);
});
