import { isRelease } from './release';
import { drawnWith, filesOf, localeOf, pageOf, pathIn, versionOf } from './requests';
import { cachePrefix, root, worker } from './worker-scope';

/*
 * What is saved: a cache per version of the site, with that version's files and pages, each by its
 * address without a query, and with the pages that are open in it.
 */

/** Put in by `src/build/offline-worker.ts`: the build's version, its files and the digest of each. */
declare const VERSION: string;
declare const FILES: readonly [path: string, integrity: string][];

/** The version of the site that this worker belongs to. */
export const version = VERSION;

/** The files of this version that every page draws on, with their digests. */
export const listed: ReadonlyMap<string, string> = new Map(FILES);

/** How many files are fetched at a time, beside what the reader is waiting for. */
const parallelRequests = 3;

const cacheName = (version: string) => cachePrefix + version;
const addressOf = (path: string) => new URL(path, root).href;
/** A cache holds requests and answers alone, so the note of an open page is one too. */
const noteOf = (client: string) => addressOf(`${client}.open-page`);

const openCache = () => caches.open(cacheName(VERSION));
const cacheNames = async () => (await caches.keys()).filter((name) => name.startsWith(cachePrefix));

/** A file of this version. */
export const saved = async (path: string): Promise<Response | undefined> =>
	(await openCache()).match(addressOf(path), { ignoreVary: true });

/** A file of any version; for those whose name changes with their content. */
export const savedCode = (path: string): Promise<Response | undefined> =>
	caches.match(addressOf(path), { ignoreVary: true });

/**
 * Save the version whole, for the languages of the pages that are open and of those that were saved
 * with another version, and these pages with it. Rejects, and saves nothing, where a file does not
 * come or the site has another version by the end.
 */
export async function saveVersion(): Promise<void> {
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const addresses = [...(await savedAddresses()), ...open.map(({ url }) => url)];
	const pages = new Map<string, Response>();
	for (const path of new Set(addresses.flatMap(pageAt))) {
		const page = await fetchPage(path);
		if (page) pages.set(path, page);
	}
	const locales = new Set([...pages.keys()].map(localeOf));
	const files = [...locales].flatMap(filesOf).filter((path) => !pages.has(path));
	try {
		await save([...listed.keys(), ...files, ...(await partsOf(pages))], pages);
	} catch (error) {
		await caches.delete(cacheName(VERSION));
		throw error;
	}
}

/**
 * Save what answers a visit to a page, with what that is drawn with and its language, and note that it
 * is open, by the id that the browser gives it. The page may be gone, or of another version.
 */
export async function savePage(path: string, client: string, response: Response): Promise<void> {
	if (response.status === 404 || response.status === 410) {
		await (await openCache()).delete(addressOf(path));
		return;
	}
	const page = await readPage(response);
	if (!page) return;
	await noteOpen(client);
	const pages = new Map([[path, page]]);
	await save(await missing(await partsOf(pages)), pages);
	await saveLanguage(path);
}

const languages = new Map<string, Promise<void>>();

/** Save the language of a page or a file whole, once. */
export function saveLanguage(path: string): Promise<void> {
	const locale = localeOf(path);
	const known = languages.get(locale.id);
	if (known) return known;
	const saving = missing(filesOf(locale))
		.then((files) => save(files))
		.finally(() => languages.delete(locale.id));
	languages.set(locale.id, saving);
	return saving;
}

/** The page in an answer, if it is one of this version. */
async function readPage(response: Response): Promise<Response | undefined> {
	if (!response.ok) return undefined;
	const html = await response.text();
	return versionOf(html) === VERSION ? new Response(html, response) : undefined;
}

async function fetchPage(path: string): Promise<Response | undefined> {
	return readPage(await fetch(addressOf(path), { cache: 'no-cache' }));
}

/** What the pages are drawn with, by path. */
async function partsOf(pages: ReadonlyMap<string, Response>): Promise<string[]> {
	const parts = new Set<string>();
	for (const [path, page] of pages)
		for (const part of drawnWith(await page.clone().text())) {
			const below = pathIn(root, new URL(part, addressOf(path)).href);
			if (below !== undefined && !listed.has(below)) parts.add(below);
		}
	return [...parts];
}

async function missing(paths: readonly string[]): Promise<string[]> {
	const cache = await openCache();
	const found = await Promise.all(paths.map((path) => cache.match(addressOf(path))));
	return paths.filter((_, index) => !found[index]);
}

/** Save files, and pages that have come; none, where a file does not come or is of another version. */
async function save(
	paths: readonly string[],
	pages: ReadonlyMap<string, Response> = new Map<string, Response>()
): Promise<void> {
	if (!paths.length && !pages.size) return;
	const files = new Map<string, Response>();
	const queue = paths.values();
	const work = async () => {
		for (const path of queue) files.set(path, await fetchFile(path));
	};
	await Promise.all(Array.from({ length: parallelRequests }, work));
	if (files.size) await checkVersion();
	const cache = await openCache();
	for (const [path, response] of [...files, ...pages]) await cache.put(addressOf(path), response);
}

/** A file does not tell its version. What lies on the web before and after it does. */
async function checkVersion(): Promise<void> {
	const response = await fetch(addressOf('app/version.json'), { cache: 'no-store' });
	const release: unknown = await response.json();
	if (!isRelease(release) || release.version !== VERSION)
		throw new Error('The site has been published anew.');
}

async function fetchFile(path: string): Promise<Response> {
	const integrity = listed.get(path);
	const old = integrity && path.startsWith('app/immutable/') ? await savedCode(path) : undefined;
	if (old) return old;
	// A home page that no window shows is a page all the same.
	if (pageOf(path) === path) {
		const page = await fetchPage(path);
		if (!page) throw new Error(`${path}: another version`);
		return page;
	}
	const init = integrity ? { integrity } : { cache: 'no-cache' as const };
	const response = await fetch(addressOf(path), { ...init, priority: 'low' });
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return response;
}

function pageAt(address: string): string[] {
	const path = pathIn(root, address);
	const page = path === undefined ? undefined : pageOf(path);
	return page === undefined ? [] : [page];
}

async function savedAddresses(): Promise<string[]> {
	const requests = (await cacheNames()).map(async (name) => (await caches.open(name)).keys());
	return (await Promise.all(requests)).flat().map(({ url }) => url);
}

/** Note that a page which is open is of this version. */
export async function noteOpen(client: string): Promise<void> {
	await (await openCache()).put(noteOf(client), new Response());
}

/** The cache of the version that an open page is of. */
export async function cacheOf(client: string): Promise<Cache | undefined> {
	for (const name of await cacheNames()) {
		const cache = await caches.open(name);
		if (await cache.match(noteOf(client))) return cache;
	}
	return undefined;
}

/** Forget the pages that are no longer open, and every other version that has none. */
export async function dropUnused(): Promise<void> {
	for (const name of await cacheNames()) {
		const cache = await caches.open(name);
		let open = 0;
		for (const request of await cache.keys()) {
			const [, client] = /\/([^/]+)\.open-page$/.exec(request.url) ?? [];
			if (!client) continue;
			if (await worker.clients.get(client)) open++;
			else await cache.delete(request);
		}
		if (!open && name !== cacheName(VERSION)) await caches.delete(name);
	}
}
