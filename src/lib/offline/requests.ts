import { locales, prefixOf, type Locale } from '$lib/i18n/locales';

/** What the worker has to know of a request to say how it is answered. */
export type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'headers'>;

/**
 * How a request is answered:
 *
 * - `page`: as it lies on the web, or as it is saved with its version;
 * - `code`: a file whose name changes with its content, so that a saved one is never wrong;
 * - `file`: another file, for which a page of a saved version has that version's own.
 *
 * What has no kind is left to the browser.
 */
export type Kind = 'page' | 'code' | 'file';

const isEmbed = /(^|\/)embed\//;
/** Whether a release is there, and the worker itself: they are always asked for on the web. */
const isLive = /(^|\/)(version\.json|service-worker\.js)$/;

/** The kind of a request to the site that lies at `root`, of which a build has the files `listed`. */
export function kindOf(
	asked: Asked,
	root: URL,
	listed: Pick<ReadonlySet<string>, 'has'>
): Kind | undefined {
	const path = pathIn(root, asked.url);
	if (asked.method !== 'GET' || asked.headers.has('range') || path === undefined) return undefined;
	if (isEmbed.test(path) || isLive.test(path)) return undefined;
	if (asked.mode === 'navigate') return pageOf(path) === undefined ? undefined : 'page';
	return listed.has(path) && path.startsWith('app/immutable/') ? 'code' : 'file';
}

/** The path below `root`, without query and fragment; `undefined` elsewhere. */
export function pathIn(root: URL, address: string): string | undefined {
	const { origin, pathname } = new URL(address);
	if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
	return pathname.slice(root.pathname.length);
}

/** The path of the page at a path, by the one name under which it is saved: `ru/about/`, or ``. */
export function pageOf(path: string): string | undefined {
	if (isEmbed.test(path)) return undefined;
	const page = path.replace(/(^|\/)index\.html$/, '$1');
	if (/\.[^/]*$/.test(page)) return undefined;
	return page.replace(/([^/])$/, '$1/');
}

/** The language of a page, or of a file that only its pages draw on. */
export const localeOf = (path: string): Locale =>
	locales.find((locale) => prefixOf(locale) && path.startsWith(prefixOf(locale))) ?? locales[0]!;

/** What a language needs to be whole besides what all share: its atlas, the data of that, and the search. */
export const filesOf = (locale: Locale): string[] =>
	['', '__data.json', 'data/atlas.json', 'data/memberships.json', 'search/index.json'].map(
		(file) => prefixOf(locale) + file
	);

/** The version of the build that a page is of. */
export const versionOf = (html: string): string | undefined =>
	/^[^>]*>\s*<html\b[^>]*\sdata-version="([^"]*)"/.exec(html)?.[1];

/** The files that a page names to be drawn with: styles, scripts, fonts, pictures. */
export function drawnWith(html: string): string[] {
	const links = [...html.matchAll(/<link\b[^>]*>/g)]
		.map(([link]) => link)
		.filter((link) => /\srel="(stylesheet|modulepreload|preload|icon)"/.test(link));
	const sources = [...html.matchAll(/<(?:script|img)\b[^>]*>/g)].map(([tag]) => tag);
	return [...links, ...sources].flatMap((tag) => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? []);
}
