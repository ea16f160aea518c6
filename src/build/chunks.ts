import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';

type Graph = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

const folder = `${fileURLToPath(new URL('../routes', import.meta.url))}/[[lang=language]]/`;
const [atlas, embed] = ['+page.svelte', 'embed/+page.svelte'] as const;
const beside = readdirSync(folder, { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => file.endsWith('+page.svelte') && file !== atlas && file !== embed);

/**
 * Puts the code of a first visit into few files: what the atlas shares with pages beside it, with its
 * embed, and with none. Left alone, each further page that uses a part of it would cut it into
 * smaller files, which compress worse and take longer to fetch.
 *
 * The first of them holds nothing that fetches styles later: SvelteKit would take styles that a page
 * needs at once for those, and leave them out.
 */
export function firstVisit(): Plugin {
	const needed = new Map<string, Set<string>>();
	const needs = (page: string, id: string, graph: Graph) => {
		const modules = needed.get(page) ?? neededBy(folder + page, graph);
		needed.set(page, modules);
		return modules.has(id);
	};
	/** A file of what the atlas and any of these pages need. */
	const group = (debugName: string, pages: string[]): Rolldown.CodeSplittingGroup => ({
		debugName,
		name: (id, graph) =>
			needs(atlas, id, graph) && pages.some((page) => needs(page, id, graph)) ? debugName : null
	});
	const groups = [group('common', beside), group('map', [embed]), group('atlas', [atlas])];
	return {
		name: 'first-visit',
		apply: 'build',
		outputOptions(options) {
			return this.environment.name === 'client'
				? { ...options, codeSplitting: { groups } }
				: undefined;
		}
	};
}

/** A module and all that it imports at once. */
function neededBy(entry: string, graph: Graph): Set<string> {
	const needed = new Set([entry]);
	for (const id of needed)
		for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needed.add(imported);
	return needed;
}
