import type { Plugin, Rolldown } from 'vite';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const isStyle = /[?&]type=style|\.css$/;
const isPage = /\+(page|layout)\.svelte$/;
/** Modules that only other pages than the atlas show; their styles keep files of their own. */
const otherPages = /\/src\/lib\/(pages|print)\/|virtual:group-colours/;

/** Whether a page imports the module at once, by itself or through others. */
function isEager(id: string, graph: Graph, visited = new Set<string>()): boolean {
	if (isPage.test(id)) return true;
	if (visited.has(id)) return false;
	visited.add(id);
	const importers = graph.getModuleInfo(id)?.importers ?? [];
	return importers.some((importer) => isEager(importer, graph, visited));
}

/**
 * Puts the styles that pages are drawn with into one file, `styles`, and those of parts that open
 * later into another, `later`, which comes with the first of them. SvelteKit links both in the head,
 * where each holds up the first picture, so `src/hooks.server.ts` takes the second out.
 *
 * In brotli the first picture waits for one file of 8.7 kB; without the plugin for 19 of 14.7 kB, in
 * an embed for 12 of 11.0 kB, and with all styles in one file for 13.4 kB. Code is left to the
 * bundler: groups like these for modules save 1 to 3 kB of 71 and add 12 to other pages.
 */
export function cssFiles(): Plugin {
	const name = (id: string, graph: Graph) => {
		if (!isStyle.test(id) || otherPages.test(id)) return null;
		return isEager(id, graph) ? 'styles' : 'later';
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
