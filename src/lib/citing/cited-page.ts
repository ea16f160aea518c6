import type { IsoDate } from '$lib/domain/date';

/** A page or a view of the site as what others cite: a web page by a group of authors. */
export interface CitedPage {
	/** Latin letters, digits and hyphens; what a bibliography's file calls the entry. */
	key: string;
	title: string;
	/** The group that wrote it. */
	author: string;
	/** The name of the site, which is its publisher too. */
	site: string;
	/** BCP 47 tag of its text. */
	language: string;
	/** Of the program, as package.json has it. */
	version: string;
	/** The day to which its content was checked. */
	date: IsoDate;
	/** Absolute where the build knows where the site lies. */
	address: string;
	/** The day of the visit, where that is known: a page made ahead leaves a gap to fill in. */
	accessed?: IsoDate | undefined;
}

/** Text, and what stands in italics within it. */
export type Run = string | { italic: string };

/** The text without its italics. */
export const plainText = (runs: readonly Run[]): string =>
	runs.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
