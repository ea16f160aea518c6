import { LostFile, once } from './fetch-once';

/** What the page has asked for from its head, before any script ran. */
const preloaded = () =>
	Array.from(
		document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]'),
		(it) => it.href
	);

/**
 * Import a part of the page, once all of its files are here. A browser remembers a module that failed,
 * and those that it imports, until the page is loaded anew; so none is imported that has not been
 * fetched, and after a failure the part can be asked for again. `src/build/part-loader.ts` puts every
 * `import()` through here, and names the files as seen from the `importer`.
 */
export async function importPart<Part>(
	load: () => Promise<Part>,
	files: readonly string[] = [],
	importer = document.baseURI
): Promise<Part> {
	const known = preloaded();
	const addresses = files.map((file) => new URL(file, importer).href);
	const missing = addresses.filter((address) => !known.includes(address));
	await Promise.all(
		missing.map((address) => once(address, address.endsWith('.css') ? linkStyles : fetchScript))
	);
	return load();
}

/** Fetch a module into the browser's cache, from which its import takes it. */
async function fetchScript(address: string, cache: RequestCache): Promise<void> {
	const response = await fetch(address, { cache });
	// A network that asks for a login answers with a page.
	const type = response.headers.get('content-type') ?? '';
	if (!response.ok || !type.includes('script')) throw new LostFile(address);
	await response.arrayBuffer();
}

function linkStyles(address: string): Promise<void> {
	const linked = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
	if (Array.from(linked).some(({ href }) => href === address)) return Promise.resolve();
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.crossOrigin = '';
	link.href = address;
	return new Promise((resolve, reject) => {
		const fail = () => {
			link.remove();
			reject(new LostFile(address));
		};
		link.onerror = fail;
		link.onload = () => (link.sheet?.cssRules.length ? resolve() : fail());
		document.head.append(link);
	});
}
