import type { Cited, EventId, PersonId, RepublicId, SourceId } from './atlas';
import type { IsoDate } from './date';

/** What the head of a treaty's page may tell, in this order. */
export const treatyFacts = [
	...(['kind', 'place', 'when', 'force', 'replaces'] as const),
	...(['languages', 'depositary', 'registered'] as const)
];
export type TreatyFactId = (typeof treatyFacts)[number];

/** The tables that pages of several treaties share: papers by states, and ratifications. */
export const treatyTables = ['papers', 'ratifications'] as const;

/** A statement about a treaty, in the atlas's own words. */
export interface TreatyEntry extends Cited {
	id: string;
	text: string;
	/** The article that says it, where it is known. */
	article?: string;
	/** A day (`YYYY-MM-DD`) or a month (`YYYY-MM`). */
	date?: string;
	/** Those that it is about, in the order of the content. */
	republics: RepublicId[];
}

export interface Signatory extends Cited {
	republic: RepublicId;
	person: string;
	personId: PersonId;
	office?: string;
}

/** One tone of a treaty's map: the republics that have it, and what it means. */
export interface Tone {
	republics: RepublicId[];
	label: string;
}

/** A treaty, or the papers of one meeting, as its page tells them. */
export interface Treaty extends Cited {
	id: string;
	title: string;
	/** The official title, where that is another one. */
	full?: string;
	text: string;
	/** The day of the signature; none where it was never signed. */
	date?: IsoDate;
	/** Those that signed on that day, in the order of the document. */
	signedBy: RepublicId[];
	strong: Tone;
	weak?: Tone;
	facts: (Cited & { id: TreatyFactId; text: string })[];
	/** Those who signed for their republics, where they are known. */
	signatories: Signatory[];
	points: TreatyEntry[];
	chapters: { id: string; title: string; entries: TreatyEntry[] }[];
	parts: (typeof treatyTables)[number][];
	/** The kinds of treaty actions from which to which the lane of a state runs. */
	ratification?: { from: string; to: string } | undefined;
	events: EventId[];
	/** The sources in which its text can be read. */
	texts: SourceId[];
}

/** A paper of a day on which several were signed. */
export interface Paper extends Cited {
	id: string;
	title: string;
	text: string;
	/** The treaty whose page tells of it. */
	treaty: string;
	signedBy: RepublicId[];
}

/** The treaties that have a page, and the tables that their pages share. */
export interface Treaties {
	/** In the order of lists. */
	treaties: Treaty[];
	papers: { republics: RepublicId[]; rows: Paper[] };
	/** The kinds of treaty actions that make the columns and the remarks of the table. */
	ratifications: {
		columns: { id: string; title: string; kinds: string[] }[];
		remarks: string[];
	};
}
