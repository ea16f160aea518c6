import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { gzipSync, strToU8 } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { themeStyles } from '../lib/styles/themes.ts';
import type * as server from '../one-file/server.ts';
import { contentFolder } from './content-folder.ts';
import { membershipColours } from './group-colours.ts';
import { mapStyles } from './map-styles.ts';
import { statusColours } from './status-colours.ts';
import { styleSheet } from './style-sheet.ts';

const source = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const browsers = packageJson.browserslist.map((browser) => browser.replace(' >= ', ''));

/** The topologies that the page draws on, by their paths on the site. */
const topologies = ['/geo/overview.topo.json', '/geo/lonlat.topo.json'];

/**
 * The atlas in one language as one HTML file, which opens without a server and asks for nothing: the
 * home page with its data, styles, fonts and a classic script inside, since browsers load no modules
 * from a disk. It has no zoomable map, no other pages and no files to download. `language` is the id
 * of a locale, and `slug` the atlas's.
 */
export async function oneFile(language: string): Promise<{ slug: string; html: string }> {
	const { renderFile, pageId, pageDataId } = await loadServer();
	const { head, body, data, files } = renderFile(language);
	const { script, styles } = await bundlePage();
	const dataFiles = [
		...Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]),
		...topologies.map((path) => [path, read(`static${path}`)])
	] as [path: string, json: string][];
	const icon = Buffer.from(read('static/favicon.svg')).toString('base64');
	const html = `<!doctype html>
<html lang="${data.language.tag}" data-map="svg">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<meta name="color-scheme" content="light dark" />
		<meta http-equiv="content-security-policy" content="${policy([pending, script], styles)}" />
		<link rel="icon" href="data:image/svg+xml;base64,${icon}" />
		<script>${pending}</script>
		<style>${styles}</style>
		${head}
	</head>
	<body>
		<div id="${pageId}">${body}</div>
		<script type="application/json" id="${pageDataId}">${escapeJson(JSON.stringify(data))}</script>
		${dataFiles.map(([path, json]) => compressed(path, json)).join('\n\t\t')}
		<script>${script}</script>
	</body>
</html>
`;
	return { slug: data.atlas.slug, html };
}

/** Hides a view that is not the address's, as `src/pre-paint.js` does, unless the script fails. */
const pending =
	"if(/[?&](date|lens)=/.test(location.search)){const page=document.documentElement;page.setAttribute('aria-busy','true');addEventListener('error',()=>page.removeAttribute('aria-busy'))}";

/** The strictest policy under which the file works: its own scripts and styles, and no request. */
function policy(scripts: string[], styles: string): string {
	const hashes = (texts: string[]) =>
		texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
	return [
		"default-src 'none'",
		`script-src ${hashes(scripts)}`,
		`style-src ${hashes([styles])}`,
		'img-src data:',
		'font-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
}

const read = (path: string) => readFileSync(join(source('..'), path), 'utf8');

/** JSON that cannot end the element that it stands in. */
const escapeJson = (json: string) => json.replaceAll('<', '\\u003c');

/** A file of the site, for `src/lib/ui/embedded-json.ts`; without a time, so that each build is the same. */
const compressed = (path: string, json: string) => {
	const bytes = gzipSync(strToU8(json), { level: 9, mtime: 0 });
	return `<script type="text/plain" data-file="${path}">${Buffer.from(bytes).toString('base64')}</script>`;
};

/** What both bundles share: the site's modules, with those of SvelteKit replaced. */
const shared = (ssr: boolean): InlineConfig => ({
	root: source('..'),
	configFile: false,
	publicDir: false,
	mode: 'production',
	logLevel: 'warn',
	plugins: [
		contentFolder(),
		wholeMessages,
		plainImports,
		styleSheet('themes', () => themeStyles),
		statusColours(),
		membershipColours(),
		mapStyles(),
		svelte({ configFile: false, preprocess: vitePreprocess() })
	],
	resolve: {
		alias: {
			$lib: source('lib'),
			'$app/paths': source('one-file/app-paths.ts'),
			'$app/state': source('one-file/app-state.ts')
		}
	},
	define: { 'import.meta.env.ONE_FILE': 'true' },
	build: { target: browsers, cssTarget: browsers, ssr }
});

/** The page has all messages from the start: the files of deferred ones are empty. */
const wholeMessages: Plugin = {
	name: 'whole-messages',
	load: (id) =>
		id.endsWith('.json?deferred') ? { code: 'export default {}', moduleType: 'js' } : undefined
};

/** What `import()` names is in the script already, so there is nothing to load before it. */
const plainImports: Plugin = {
	name: 'plain-imports',
	enforce: 'pre',
	load: (id) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined
};

/** `src/one-file/server.ts` as a module that Node runs. */
async function loadServer(): Promise<typeof server> {
	// Within the project, where the packages that it imports are found.
	mkdirSync(source('../.svelte-kit'), { recursive: true });
	const folder = mkdtempSync(source('../.svelte-kit/one-file-'));
	try {
		const config = shared(true);
		await build({
			...config,
			build: {
				...config.build,
				outDir: folder,
				rolldownOptions: { input: source('one-file/server.ts') }
			}
		});
		return (await import(pathToFileURL(join(folder, 'server.js')).href)) as typeof server;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** `src/one-file/client.ts` as one classic script, and all styles with their fonts inside. */
async function bundlePage(): Promise<{ script: string; styles: string }> {
	const config = shared(false);
	const built = await build({
		...config,
		build: {
			...config.build,
			write: false,
			cssCodeSplit: false,
			assetsInlineLimit: () => true,
			modulePreload: false,
			rolldownOptions: {
				input: source('one-file/client.ts'),
				output: { format: 'iife', codeSplitting: false }
			}
		}
	});
	const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
	const texts = (kind: string) =>
		output.flatMap((file) =>
			file.fileName.endsWith(kind) ? [file.type === 'chunk' ? file.code : String(file.source)] : []
		);
	// MapLibre alone needs the letters of labels under a name of their own, and would bring them twice.
	const named = (text: string) => text.replaceAll('Atlas Labels', 'Inter Variable');
	return {
		// Neither may an HTML parser take for an end of the script, or for a comment that hides it.
		script: named(texts('.js').join(''))
			.replaceAll('</script', '<\\/script')
			.replaceAll('<!--', '<\\!--'),
		// The fonts are here before anything is painted.
		styles: named(
			texts('.css')
				.join('')
				.replaceAll(/@font-face\s*\{[^}]*Atlas Labels[^}]*\}/g, '')
		).replaceAll(/font-display:\w+/g, 'font-display:block')
	};
}
