import type { Source, SourceId } from '$lib/domain/atlas';
import { citationMarks, numberFootnotes, type Footnotes } from './footnotes';

/** Sources, and a heading for each of their kinds (by its id) in the order in which these are listed. */
export interface Library {
	sources: readonly Source[];
	kinds: Record<string, string>;
}

/** Sources by their kinds, numbered through, and the numbers that lead to them. */
export interface Bibliography {
	sections: { title: string; works: readonly Source[] }[];
	notes: Footnotes;
}

/**
 * All sources by their kinds; where the list stands on another page, or begins its anchors otherwise,
 * `list` says so.
 */
export function bibliographyOf(
	{ sources, kinds }: Library,
	list: { page?: string; prefix?: string } = {}
): Bibliography {
	const sections = Object.entries(kinds)
		.map(([id, title]) => ({ title, works: sources.filter(({ kind }) => kind === id) }))
		.filter(({ works }) => works.length > 0);
	const ids = sections.map(({ works }) => works.map(({ id }) => id));
	return { sections, notes: numberFootnotes(sources, ids, list) };
}

/**
 * The sources that a page cites: by their kinds, in each those in the language of the page (BCP 47)
 * first, then as they are cited. The list leads back to the citations.
 */
export function worksCited(
	{ sources, kinds }: Library,
	citations: readonly (readonly SourceId[])[],
	tag: string
): Bibliography {
	const { cited } = numberFootnotes(sources, citations);
	const languageOf = (tag: string) => new Intl.Locale(tag).language;
	const isOwn = (source: Source) => languageOf(writtenIn(source) ?? 'und') === languageOf(tag);
	const { sections, notes } = bibliographyOf({
		sources: [...cited.filter(isOwn), ...cited.filter((source) => !isOwn(source))],
		kinds
	});
	return { sections, notes: { ...notes, marks: citationMarks() } };
}

/** The language of a source as a BCP 47 tag; undefined where the title is a description and it is unknown. */
export const writtenIn = ({ language, written = language }: Source): string | undefined =>
	written === 'und' ? undefined : written;
