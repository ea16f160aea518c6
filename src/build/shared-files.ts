import type { Plugin, Rolldown } from 'vite';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const isStyle = /[?&]type=style|\.css$/;
const isPage = /\+(page|layout)\.svelte$/;
/** What shows the atlas: the home page, the embed, and what is around both. */
const isAtlas = /\/\[\[lang=language\]\]\/(embed\/)?\+(page|layout)\.svelte$/;
const isNotEmbed = /^(?!.*\/embed\/\+page\.svelte$).*\+(page|layout)\.svelte$/;
const isHome = /\/\[\[lang=language\]\]\/\+page\.svelte$/;
const isEmbed = /\/\[\[lang=language\]\]\/embed\/\+page\.svelte$/;
/** What pages without a framework load of the site's code. */
const isSearch = /\/search\/on-text-page\.ts$/;

type Imports = 'importers' | 'dynamicImporters';

/** Whether a page that fits imports the module, by itself or through others, in one of these ways. */
function isImported(
	id: string,
	page: RegExp,
	ways: readonly Imports[],
	graph: Graph,
	visited = new Set<string>()
): boolean {
	if (page.test(id)) return true;
	if (visited.has(id)) return false;
	visited.add(id);
	const info = graph.getModuleInfo(id);
	return ways.some((way) =>
		info?.[way].some((importer) => isImported(importer, page, ways, graph, visited))
	);
}

/**
 * The file of a style: `styles` for what pages are drawn with, `embed` for what only embeds are, `later`
 * for parts that open later, which comes with the first of them. What the atlas shows at no time, as the pages to read do, keeps files of
 * its own. SvelteKit links both in the head, where each holds up the first picture, so
 * `src/hooks.server.ts` takes the second out.
 */
function styleFile(id: string, graph: Graph): string | null {
	if (!isStyle.test(id)) return null;
	if (!isImported(id, isAtlas, ['importers', 'dynamicImporters'], graph)) return null;
	if (!isImported(id, isPage, ['importers'], graph)) return 'later';
	return isImported(id, isNotEmbed, ['importers', 'dynamicImporters'], graph) ? 'styles' : 'embed';
}

/**
 * The file of a module that home page and embed load by themselves: `base` where the search loads it, too,
 * else `atlas`. All other code is left to the bundler.
 */
function scriptFile(id: string, graph: Graph): string | null {
	if (isStyle.test(id)) return null;
	const isShared = [isHome, isEmbed].every((page) => isImported(id, page, ['importers'], graph));
	if (!isShared) return null;
	return isImported(id, isSearch, ['importers', 'dynamicImporters'], graph) ? 'base' : 'atlas';
}

/**
 * The comment at the head of a file that has Chrome, from 136 on, compile all its functions while it comes in,
 * beside the page's thread, in place of each on that thread when it is first called: v8.dev/blog/explicit-compile-hints.
 */
const compileHint = '//# allFunctionsCalledOnLoad\n';

/** Whether the atlas does not answer before a file has come. */
const isFirst = ({ name, moduleIds }: Rolldown.OutputChunk, graph: Graph): boolean =>
	name.startsWith('entry/') ||
	moduleIds.some((id) => isImported(id, isAtlas, ['importers'], graph));

/**
 * Puts styles, and the modules that several pages share, into few files.
 *
 * In brotli the first picture waits for one file of styles of 8.7 kB; without the plugin for 19 of 14.7 kB,
 * in an embed for 12 of 11.0 kB, and with all styles in one file for 13.4 kB. Of scripts the home page
 * loads 12 files of 76.5 kB; left to the bundler 41 of 86.3 kB, many of less than 1 kB.
 */
export function sharedFiles(): Plugin {
	// A group takes what its modules import along, unless an earlier one has it.
	const groups = [
		{ name: styleFile, debugName: 'styles', priority: 2 },
		{ name: scriptFile, debugName: 'scripts', priority: 1 }
	];
	return {
		name: 'shared-files',
		apply: 'build',
		outputOptions(options) {
			if (this.environment.name !== 'client') return undefined;
			return { ...options, codeSplitting: { groups } };
		},
		generateBundle: {
			// After Vite's own, which puts the addresses of other files at the head.
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				for (const file of Object.values(bundle))
					if (file.type === 'chunk' && isFirst(file, this)) file.code = compileHint + file.code;
			}
		}
	};
}
