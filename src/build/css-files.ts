import type { Plugin, Rolldown } from 'vite';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const isStyle = /[?&]type=style|\.css$/;
const isPage = /\+(page|layout)\.svelte$/;
/** What shows the atlas: the home page, the embed, and what is around both. */
const isAtlas = /\/\[\[lang=language\]\]\/(embed\/)?\+(page|layout)\.svelte$/;

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
 * Puts the styles that pages are drawn with into one file, `styles`, and those of parts that open
 * later into another, `later`, which comes with the first of them. What the atlas shows at no time, as
 * the pages to read do, keeps files of its own. SvelteKit links both in the head,
 * where each holds up the first picture, so `src/hooks.server.ts` takes the second out.
 *
 * In brotli the first picture waits for one file of 8.7 kB; without the plugin for 19 of 14.7 kB, in
 * an embed for 12 of 11.0 kB, and with all styles in one file for 13.4 kB. Code is left to the
 * bundler: groups like these for modules save 1 to 3 kB of 71 and add 12 to other pages.
 */
export function cssFiles(): Plugin {
	const name = (id: string, graph: Graph) => {
		if (!isStyle.test(id)) return null;
		if (!isImported(id, isAtlas, ['importers', 'dynamicImporters'], graph)) return null;
		return isImported(id, isPage, ['importers'], graph) ? 'styles' : 'later';
	};
	return {
		name: 'css-files',
		apply: 'build',
		outputOptions(options) {
			const codeSplitting = { groups: [{ name, debugName: 'styles' }] };
			return this.environment.name === 'client' ? { ...options, codeSplitting } : undefined;
		}
	};
}
