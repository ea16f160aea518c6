import type { Source } from '$lib/domain/atlas';
import { numberFootnotes } from './footnotes';

/**
 * The bibliography by kinds of sources, in the order of `kinds` (id to heading), and the numbers that
 * lead to its entries; where the list stands on another page, or begins its anchors otherwise, `list`
 * says so.
 */
export function bibliographyOf(
	sources: readonly Source[],
	kinds: Record<string, string>,
	list: { page?: string; prefix?: string } = {}
) {
	const sections = Object.entries(kinds).map(([id, title]) => {
		return { title, works: sources.filter(({ kind }) => kind === id) };
	});
	const ids = sections.map(({ works }) => works.map(({ id }) => id));
	return { sections, notes: numberFootnotes(sources, ids, list) };
}
