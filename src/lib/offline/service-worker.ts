import { locales, prefixOf } from '$lib/i18n/locales';
import { notSaved, type Words } from './not-saved';
import { isRelease, type Release } from './release';
import { kindOf, localeOf, pageOf, pathIn } from './requests';
import {
	cacheOf,
	dropUnused,
	listed,
	noteOpen,
	saved,
	savedCode,
	saveLanguage,
	savePage,
	saveVersion,
	version
} from './saved-versions';
import { root, worker } from './worker-scope';

/*
 * Makes the languages that a reader has visited work without a network. A page comes from the web, and
 * without a web as it is saved; what it draws on comes from its own version. So no page is older than
 * it must be, and none runs with the files of another version.
 */

/** Put in by `src/build/offline-worker.ts`: what stands in the place of a page, by language. */
declare const WORDS: Record<string, Words>;

/** What cannot be saved, for want of space or of a network, leaves the site as it is without a worker. */
const unsaved = (error: unknown) => console.warn(error);

worker.addEventListener('install', (event) => {
	// The pages of the version before keep its cache: nothing has to wait for them to be closed.
	event.waitUntil(saveVersion().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => event.waitUntil(dropUnused().then(tellPages)));

/** Tell the pages that are open which version they would have if they were loaded now. */
async function tellPages(): Promise<void> {
	const release: Release = { version };
	const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	for (const page of pages) page.postMessage(release);
}

// A page says its version once it is at rest: the first one has come without a worker. By then the page
// before it is gone, and with it perhaps the last one of the version before.
worker.addEventListener('message', (event) => {
	const { data, source } = event;
	if (!source || !isRelease(data) || data.version !== version) return;
	event.waitUntil(
		noteOpen(source.id)
			.then(() => worker.clients.claim())
			.then(dropUnused)
			.catch(unsaved)
	);
});

worker.addEventListener('fetch', (event) => {
	const { request, clientId } = event;
	const kind = kindOf(request, root, listed);
	if (!kind) return;
	const path = pathIn(root, request.url)!;
	const inBackground = (work: Promise<unknown>) => event.waitUntil(work.catch(unsaved));
	if (kind === 'page')
		event.respondWith(visit(request, path, event.resultingClientId, inBackground));
	else if (kind === 'code') event.respondWith(code(request, path));
	else event.respondWith(file(request, path, clientId, inBackground));
});

type InBackground = (work: Promise<unknown>) => void;

async function visit(
	request: Request,
	path: string,
	client: string,
	inBackground: InBackground
): Promise<Response> {
	const page = pageOf(path)!;
	const response = await fetch(request).catch(() => undefined);
	// A server that is out of order is as good as none.
	if (response && response.status < 500) {
		// An answer that leads elsewhere tells nothing of the page.
		if (response.type === 'basic') inBackground(savePage(page, client, response.clone()));
		return response;
	}
	const found = await saved(page);
	if (!found) return response ?? otherPage(page);
	// What a page names is relative to its one address.
	if (page !== path.replace(/(^|\/)index\.html$/, '$1'))
		return Response.redirect(new URL(page + new URL(request.url).search, root).href);
	await noteOpen(client).catch(unsaved);
	return found;
}

const code = async (request: Request, path: string): Promise<Response> =>
	(await savedCode(path)) ?? fetch(request);

async function file(
	request: Request,
	path: string,
	client: string,
	inBackground: InBackground
): Promise<Response> {
	const cache = await cacheOf(client);
	const found = await cache?.match(new URL(path, root).href, { ignoreVary: true });
	if (found) return found;
	const response = await fetch(request);
	// Another language is entered by its data, without a visit to its page.
	if (response.ok && path.endsWith('__data.json')) inBackground(saveLanguage(path));
	return response;
}

/** What stands in the place of a page that is not saved, with a way to a home page that is. */
async function otherPage(page: string): Promise<Response> {
	const own = localeOf(page);
	for (const locale of [own, ...locales]) {
		const home = prefixOf(locale);
		if (home !== page && (await saved(home)))
			return notSaved(own, WORDS[own.id]!, {
				locale,
				href: new URL(home, root).href,
				words: WORDS[locale.id]!
			});
	}
	return notSaved(own, WORDS[own.id]!);
}
