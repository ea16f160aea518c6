import { escapeHtml } from '$lib/ui/escape-html';
import launchScript from './launch?worker&url';
import { fetchSite, type Page, type Progress } from './fetch-site';
import { pack, type PackageFiles } from './pack';
import { homeMetaName } from './packaged-page';

/** What a package holds. */
interface PackageRequest {
	/** The atlas's slug. */
	slug: string;
	/** Where the site begins. */
	root: URL;
	/** The language's part of the address, `''` or `'ru/'`, and the tag of its pages. */
	prefix: string;
	tag: string;
	/** What the embed shows: its query, `''` or `?…`. */
	query: string;
	/** What the learning platform lists the package as. */
	title: string;
	/** What the first page says where it is opened as a file, and a link's text to the atlas on the web. */
	words: { openedAsFile: string; online: string };
	onprogress: (progress: Progress) => void;
	signal: AbortSignal;
}

/**
 * The atlas in one language as a SCORM 1.2 package that needs no network: its embed in a frame of a
 * first page, which tells the learning platform that the content has been seen. Rejects when a file
 * cannot be fetched.
 */
export async function packageAtlas(request: PackageRequest): Promise<Blob> {
	const { slug, root, prefix, tag, query, title, words, onprogress, signal } = request;
	const embed = `${prefix}embed/`;
	const pages: Page[] = [
		{
			path: embed,
			type: 'text/html',
			check: (html) => html.includes('data-atlas-map') && /<\/html>\s*$/.test(html)
		},
		{
			path: `${prefix}data/atlas.json`,
			type: 'application/json',
			check: (json) => (JSON.parse(json) as { slug?: string }).slug === slug
		},
		{
			path: `${prefix}data/memberships.json`,
			type: 'application/json',
			check: (json) => 'spans' in (JSON.parse(json) as object)
		}
	];
	const site = await fetchSite({ root, pages, onprogress, signal });
	const page = `${embed}index.html`;
	const home = new URL(prefix, root).href;
	const script = new URL(launchScript, location.href).href.slice(root.href.length);
	const files: PackageFiles = new Map<string, Uint8Array | string>([
		['index.html', launchPage({ tag, title, words, home, script, source: page + query })],
		['launch.css', launchStyle],
		...site,
		[page, withHome(new TextDecoder().decode(site.get(page)), home)]
	]);
	const identifier = `${slug}.${prefix}${query}`.replace(/[^\w.-]+/g, '.');
	const data = pack({ identifier, title, launch: 'index.html' }, files);
	return new Blob([data], { type: 'application/zip' });
}

/** A page with a `meta` element that says where the atlas lies on the web. */
const withHome = (html: string, home: string) =>
	html.replace('<head>', `<head><meta name="${homeMetaName}" content="${escapeHtml(home)}">`);

/** The strictest policy that lets the page show the embed. */
const policy =
	"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'";

interface LaunchPage extends Pick<PackageRequest, 'tag' | 'title' | 'words'> {
	/** Where the atlas lies on the web. */
	home: string;
	script: string;
	/** The embed's address with its query. */
	source: string;
}

/**
 * The page that a platform opens. Browsers run no modules of a page that is opened as a file: what it
 * says then shows where its script does not run for a while.
 */
const launchPage = (page: LaunchPage) =>
	`<!doctype html>
<html lang="${page.tag}">
	<head>
		<meta charset="utf-8" />
		<meta http-equiv="content-security-policy" content="${policy}" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta name="darkreader-lock" />
		<title>${escapeHtml(page.title)}</title>
		<link rel="icon" href="favicon.svg" type="image/svg+xml" />
		<link rel="stylesheet" href="launch.css" />
		<script type="module" src="${escapeHtml(page.script)}"></script>
	</head>
	<body>
		<p>${escapeHtml(page.words.openedAsFile)} <a href="${escapeHtml(page.home)}" target="_blank" rel="noopener noreferrer">${escapeHtml(page.words.online)}</a></p>
		<iframe src="${escapeHtml(page.source)}" title="${escapeHtml(page.title)}" allow="fullscreen"></iframe>
	</body>
</html>
`;

const launchStyle = `html,
body {
	height: 100%;
	margin: 0;
}

p {
	position: absolute;
	inset: 0 0 auto;
	margin: 0;
	padding: 12px 16px;
	background: Canvas;
	font: 16px / 1.5 system-ui, sans-serif;
	animation: unless-launched 0s 5s both;
}

.launched p {
	display: none;
}

iframe {
	display: block;
	width: 100%;
	height: 100%;
	border: 0;
}

@keyframes unless-launched {
	from {
		visibility: hidden;
	}
}
`;
