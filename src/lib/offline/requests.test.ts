import { describe, expect, test } from 'vitest';
import { locales } from '$lib/i18n/locales';
import {
	drawnWith,
	filesOf,
	kindOf,
	localeOf,
	pageOf,
	pathIn,
	versionOf,
	type Asked
} from './requests';

const root = new URL('https://your.host/atlas/');
const listed = new Set(['app/immutable/entry/start.1.js', 'geo/overview.topo.json']);
const get = (path: string, more: Partial<Asked> = {}): Asked => ({
	method: 'GET',
	mode: 'cors',
	headers: new Headers(),
	url: new URL(path, root).href,
	...more
});
const visit = (path: string) => kindOf(get(path, { mode: 'navigate' }), root, listed);

describe('how a request is answered', () => {
	test.each(['', '?date=1991-12-08', 'ru/', 'ru/about/?x#y', 'zh-hans/index.html', 'embedding/'])(
		'a visit to /%s is one to a page',
		(path) => expect(visit(path)).toBe('page')
	);

	test('embeds are left to the browser, as are files that a reader opens and other sites', () => {
		for (const path of ['embed/', 'ru/embed/?date=1991-12-08', '1.0.0/embed/', 'data/status.csv'])
			expect(visit(path), path).toBeUndefined();
		expect(visit('https://your.host/')).toBeUndefined();
		expect(visit('https://other.host/atlas/')).toBeUndefined();
	});

	test('only what this build lists is code; the same path of a pinned release is not', () => {
		const kinds = ['', '1.0.0/'].map((folder) =>
			kindOf(get(`${folder}app/immutable/entry/start.1.js`), root, listed)
		);
		expect(kinds).toEqual(['code', 'file']);
		expect(kindOf(get('geo/overview.topo.json'), root, listed)).toBe('file');
		expect(kindOf(get('ru/__data.json?x-sveltekit-invalidated=01'), root, listed)).toBe('file');
	});

	test('other methods, parts of files, and what says which release is there go to the web', () => {
		expect(kindOf(get('', { method: 'HEAD' }), root, listed)).toBeUndefined();
		const range = new Headers({ range: 'bytes=0-9' });
		expect(kindOf(get('atlas.png', { headers: range }), root, listed)).toBeUndefined();
		for (const path of ['app/version.json', 'service-worker.js'])
			expect(kindOf(get(path), root, listed)).toBeUndefined();
	});
});

test('a page has one name, whatever names it', () => {
	expect(['', 'index.html', 'ru', 'ru/', 'ru/index.html', 'ru/about'].map(pageOf)).toEqual([
		...['', '', 'ru/', 'ru/', 'ru/', 'ru/about/']
	]);
	expect(['ru/embed/', 'data/events.csv'].map(pageOf)).toEqual([undefined, undefined]);
	expect(pathIn(root, 'https://your.host/atlas/ru/?date=1991-12-08#x')).toBe('ru/');
});

test('a path tells its language, and a language its files', () => {
	expect(['', 'about/', 'ru/', 'zh-hant/print/'].map((path) => localeOf(path).id)).toEqual([
		...['en', 'en', 'ru', 'zh-hant']
	]);
	const files = [
		...['', '__data.json', 'data/atlas.json', 'data/memberships.json', 'search/index.json']
	];
	expect(filesOf(locales[0]!)).toEqual(files);
	expect(filesOf(localeOf('ru/'))).toEqual(files.map((file) => `ru/${file}`));
});

const page = `<!doctype html>
<html lang="en" data-map="svg" data-version="0a1b">
	<head>
		<link rel="icon" href="../favicon.svg" type="image/svg+xml" />
		<link rel="alternate" hreflang="ru" href="../ru/" />
		<link href="../app/immutable/assets/styles.css" rel="stylesheet">
		<script type="module" src="../filter-list.js"></script>
	</head>
	<body><a href="../data/status.csv">Table</a><img src="flag.svg" alt=""></body>
</html>`;

test('a page tells its version, and what it is drawn with', () => {
	expect(versionOf(page)).toBe('0a1b');
	expect(versionOf('<!doctype html><html><body data-version="1">')).toBeUndefined();
	expect(drawnWith(page)).toEqual([
		...['../favicon.svg', '../app/immutable/assets/styles.css', '../filter-list.js', 'flag.svg']
	]);
});
