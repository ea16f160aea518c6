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
	/** What kinds of sources are called: with it a number opens its note in the text. */
	kinds?: Readonly<Record<string, string>> | undefined;
	/** Where the list leads back to the text. */
	marks?: CitationMarks;
}

/** The anchors of the citations of a page that is written once, from its beginning to its end. */
export interface CitationMarks {
	/** The anchor of the citation of a number that is being written. */
	next: (number: number) => string;
	/** The citations of a number that have been written, by their letters. */
	of: (number: number) => { letter: string; href: string }[];
}

/** a to z, then aa, ab and so on. */
const letterOf = (index: number): string =>
	(index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));

/** Fresh marks for a page: it is to be written once. */
export function citationMarks(): CitationMarks {
	const written = new Map<number, number>();
	const anchorOf = (number: number, index: number) => `c${number}${letterOf(index)}`;
	return {
		next: (number) => {
			const index = written.get(number) ?? 0;
			written.set(number, index + 1);
			return anchorOf(number, index);
		},
		of: (number) =>
			Array.from({ length: written.get(number) ?? 0 }, (_, index) => ({
				letter: letterOf(index),
				href: `#${anchorOf(number, index)}`
			}))
	};
}

/**
 * Number the sources that `citations` name, in their order. Unknown ids are left out. `page` is the
 * address of the list, where that is another page; with `kinds` the notes open in the text.
 */
export function numberFootnotes(
	bibliography: readonly Source[],
	citations: readonly (readonly SourceId[])[],
	{
		prefix = 'source',
		page = '',
		kinds
	}: { prefix?: string; page?: string } & Pick<Footnotes, 'kinds'> = {}
): Footnotes {
	const known = new Map(bibliography.map((source) => [source.id, source]));
	const cited = [...new Set(citations.flat())].flatMap((id) => known.get(id) ?? []);
	const numbers = new Map(cited.map((source, index) => [source.id, index + 1]));
	return {
		prefix,
		kinds,
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
