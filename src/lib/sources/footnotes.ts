import type { Source, SourceId } from '$lib/domain/atlas';

/** The numbered source notes of one text: each source gets its number where it is first cited. */
export interface Footnotes {
	/** What the notes' anchors begin with: a page may hold several numbered lists. */
	prefix: string;
	/** The address of the note of a number. */
	href: (number: number) => string;
	/** The numbers of the sources, ascending. */
	cite: (sources: readonly SourceId[]) => { number: number; source: Source }[];
	/** The cited sources, in the order of their numbers. */
	cited: Source[];
}

/**
 * Number the sources that `citations` name, in their order. Unknown ids are left out. `page` is the
 * address of the list, where that is another page.
 */
export function numberFootnotes(
	bibliography: readonly Source[],
	citations: readonly (readonly SourceId[])[],
	{ prefix = 'source', page = '' } = {}
): Footnotes {
	const known = new Map(bibliography.map((source) => [source.id, source]));
	const cited = [...new Set(citations.flat())].flatMap((id) => known.get(id) ?? []);
	const numbers = new Map(cited.map((source, index) => [source.id, index + 1]));
	return {
		prefix,
		href: (number) => `${page}#${prefix}-${number}`,
		cite: (sources) =>
			sources
				.flatMap((id) => {
					const number = numbers.get(id);
					return number === undefined ? [] : [{ number, source: known.get(id)! }];
				})
				.sort((a, b) => a.number - b.number),
		cited
	};
}
