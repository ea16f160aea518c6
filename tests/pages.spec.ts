import { expect, test } from '@playwright/test';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { locales } from '../src/lib/i18n/locales';

/** A page of the built site, as it is served. */
interface Page {
	/** Where it lies below the root: "ru/events/belovezha/". */
	path: string;
	html: string;
}

/** A script that runs: a block of data for search engines is none, and what opens the search is on all. */
const runningScript =
	/<script\b(?![^>]*(\btype="application\/ld\+json"|\bsrc="[^"]*\/app\/search\.js"))/;

const built = fileURLToPath(new URL('../test-results/build/', import.meta.url));

/** The pages to read, which run no script. */
let pages: Page[];

test.beforeAll(() => {
	pages = readdirSync(built, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('index.html'))
		.map((file) => ({
			path: file.replaceAll(sep, '/').replace(/index\.html$/, ''),
			html: readFileSync(join(built, file), 'utf8')
		}))
		.filter(({ html }) => !runningScript.test(html));
});

/** What is wrong with the pages, a line each: to expect something of each link takes minutes. */
const problems = (find: (page: Page) => (string | false | undefined)[]) =>
	pages.flatMap((page) =>
		find(page).flatMap((problem) => (problem ? [`${page.path}: ${problem}`] : []))
	);

const all = (html: string, pattern: RegExp) =>
	[...html.matchAll(pattern)].map(([, found]) => found!);
const idsOf = new Map<string, Set<string>>();

/** The ids of a page, by its file. */
function ids(file: string): Set<string> {
	if (!idsOf.has(file)) idsOf.set(file, new Set(all(readFileSync(file, 'utf8'), / id="([^"]*)"/g)));
	return idsOf.get(file)!;
}

test('every page to read has a title of its own, a description, its language and its address', () => {
	expect(pages.length).toBeGreaterThan(800);
	const titles = new Map<string, string>();
	const wrong = problems(({ path, html }) => {
		const language = locales.find(({ id }) => path.startsWith(`${id}/`)) ?? locales[0]!;
		const [title = ''] = all(html, /<title>([^<]+)<\/title>/g);
		const key = `${language.tag} ${title}`;
		const other = titles.get(key);
		titles.set(key, path);
		return [
			!title && 'no title',
			other !== undefined && `${title} is the title of ${other}, too`,
			!html.includes(`<html lang="${language.tag}"`) && 'no language',
			!/<meta name="description" content="[^"]{15,}"/.test(html) && 'no description',
			!html.includes(`/${path}" />`) && 'no canonical address',
			all(html, /<link rel="alternate" hreflang="([^"]+)"/g).length !== locales.length &&
				'not linked with all languages'
		];
	});
	expect(wrong).toEqual([]);
});

test('the page of an event hands search engines what it tells, with its own address', () => {
	const wrong = problems(({ path, html }) => {
		if (!/(^|\/)events\/./.test(path)) return [];
		const [block = '{}'] = all(html, /<script type="application\/ld\+json">([^<]*)<\/script>/g);
		const event = JSON.parse(block) as { '@type'?: string; subjectOf?: { url: string } };
		return [
			event['@type'] !== 'Event' && 'no data of an event',
			!html.includes(`<link rel="canonical" href="${event.subjectOf?.url}" />`) && 'another address'
		];
	});
	expect(wrong).toEqual([]);
});

test('every page to read says how to cite it, and hands search engines data that can be read', () => {
	const wrong = problems(({ html }) => {
		const blocks = all(html, /<script type="application\/ld\+json">([^<]*)<\/script>/g);
		const [crumbs = ''] = all(html, /<ol[^>]*BreadcrumbList"[^>]*>([^]*?)<\/ol>/g);
		const places = all(crumbs, /itemprop="position" content="(\d+)"/g).map(Number);
		return [
			!html.includes('<section id="cite"') && 'no references to it',
			!html.includes('<details id="report-error"') && 'no way to report an error',
			blocks.some((block) => !(JSON.parse(block) as object)) && 'an empty block of data',
			(places.length < 2 || places.some((place, index) => place !== index + 1)) &&
				'no breadcrumbs that are marked'
		];
	});
	expect(wrong).toEqual([]);
});

test('the pages of republics and major events name a small picture of their own, in every language', () => {
	const pictures = new Set<string>();
	const wrong = problems(({ path, html }) => {
		const [image = ''] = all(html, /<meta property="og:image" content="[^"]*?\/(cards\/[^"]+)"/g);
		const [, folder, id] = /(?:^|\/)(republics|events)\/([^/]+)\/$/.exec(path) ?? [];
		if (image.split('/').length > 2) pictures.add(image);
		const own = image === `cards/${folder}/${id}.png`;
		return [
			!existsSync(join(built, image)) && `no picture ${image}`,
			folder === 'republics' && !own && 'no picture of its own',
			image.split('/').length > 2 && !own && `the picture of another page: ${image}`,
			image.split('/').length > 2 && statSync(join(built, image)).size > 30_000 && 'a large picture'
		];
	});
	expect(wrong).toEqual([]);
	expect(pictures.size).toBeGreaterThan(100);
});

test('data that only scripts read lie beside no page without scripts', () => {
	expect(
		problems(({ path }) => [existsSync(join(built, path, '__data.json')) && 'has a __data.json'])
	).toEqual([]);
});

test('the headings of every page to read are in order, one of the first rank', () => {
	const wrong = problems(({ html }) => {
		const ranks = all(html, /<h([1-6])\b/g).map(Number);
		return [
			ranks.filter((rank) => rank === 1).length !== 1 && 'not one h1',
			ranks.some((rank, index) => rank > (ranks[index - 1] ?? 0) + 1) && `h${ranks.join(' h')}`
		];
	});
	expect(wrong).toEqual([]);
});

test('every link within the site leads to something that is there', () => {
	const files = new Map<string, boolean>();
	const isFile = (file: string) => {
		if (!files.has(file)) files.set(file, existsSync(file));
		return files.get(file)!;
	};
	const wrong = problems(({ path, html }) =>
		[...new Set(all(html, /<(?:a|use|link)\b[^>]* href="([^"]*)"/g))].map((href) => {
			if (/^[a-z]+:/.test(href)) return undefined;
			const [address = '', fragment] = href.replaceAll('&amp;', '&').split('#');
			const file = address.replace(/\?.*$/, '');
			const target = join(built, path, file, /(^|\/)$/.test(file) ? 'index.html' : '');
			const known = isFile(target) && (!fragment || ids(target).has(decodeURIComponent(fragment)));
			return !known && href;
		})
	);
	expect(wrong).toEqual([]);
});

test('no id stands twice on a page', () => {
	const wrong = problems(({ html }) => {
		const found = all(html, / id="([^"]*)"/g);
		return found.filter((id, index) => found.indexOf(id) < index);
	});
	expect(wrong).toEqual([]);
});

test('a page to read needs at most 60 kB of HTML and styles up to its sources', () => {
	const bound = 60_000;
	/** As it is served; at a lower quality the same is told faster of nearly all. */
	const size = (text: string | Buffer, quality: number) =>
		brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
	const wrong = problems(({ path, html }) => {
		const files = all(html, /<link href="([^"]+\.css)" rel="stylesheet"/g).map((href) =>
			readFileSync(join(built, path, href))
		);
		const bytes = (quality: number) =>
			[html.split('id="sources"')[0]!, ...files].reduce(
				(sum, text) => sum + size(text, quality),
				0
			);
		return [bytes(5) > bound && bytes(11) > bound && `${bytes(11)} bytes`];
	});
	expect(wrong).toEqual([]);
});
