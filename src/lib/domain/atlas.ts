import type { IsoDate } from './date';
import type { BodyId, BodyName } from './membership';
import type { Name } from './name';
import type { Leader } from './profile';
import type { Anchor } from './timeline';

/** The key of a republic in addresses, features and files: two letters here ("ua"). */
export type RepublicId = string;
export type LensId = string;
export type StatusId = string;
export type EventId = string;
export type SourceId = string;

/** How sure the atlas is: several independent sources, one origin, or sources in conflict. */
export type Confidence = 'high' | 'medium' | 'low';

/** The hatching that distinguishes a status without its colour. */
export type Pattern =
	| 'plain'
	| 'diagonal'
	| 'back-diagonal'
	| 'cross-hatch'
	| 'horizontal'
	| 'vertical'
	| 'grid'
	| 'dots'
	| 'rings';

/** One value of a lens, as the legend shows it. */
export interface Status {
	id: StatusId;
	label: string;
	/** The same as what happened on a day, with that day, where "since" does not fit the label. */
	statement?: string;
	/** One sentence on what puts a republic into this status. */
	about: string;
	/** Hex colours (#rrggbb) for the two themes, and the text colour that stands on each. */
	colour: { light: string; dark: string };
	pattern: Pattern;
	/** Whether the pattern shows even where patterns are off. */
	hatched?: true;
	/** Quantitative lenses: the class this status stands for, `from` included, `below` not; percent. */
	range?: { from: number; below: number };
}

/** A part of a republic's details that a lens may tell of. */
export const lensParts = ['treaties', 'votes'] as const;

/** A way of colouring the map. */
export interface Lens {
	id: LensId;
	title: string;
	/** A paragraph: how this lens decides. */
	about: string;
	/** `membership`: the ties with one body, which the view names. */
	kind: 'categorical' | 'quantitative' | 'membership';
	/** Quantitative lenses: the vote whose figures decide the statuses. */
	measure?: string;
	/** The same with its figures. */
	vote?: LensVote;
	/** The part of a republic's details that tells of it, and is read first. */
	part?: (typeof lensParts)[number];
	/** Lenses of memberships: the title with a body's name for `{body}`. */
	titleOfBody?: string;
	/** What the map shows, as a sentence with the day for `{date}`, and a body's name for `{body}`. */
	heading: string;
	/**
	 * In legend order; the first is what a republic is before its first change, of memberships the last.
	 */
	statuses: Status[];
}

/** What an event makes of one republic in one lens. */
export interface Change {
	lens: LensId;
	republic: RepublicId;
	status: StatusId;
	/** Shown beside the status: what is contested or provisional about it. */
	note?: string;
}

export type ThemeId = string;
export type PersonId = string;

/** What events are about: readers choose themes to see on the timeline. */
export interface Theme {
	id: ThemeId;
	title: string;
	/** Whether the timeline shows it without being asked. */
	default: boolean;
}

/** How exactly something is dated. */
export type Precision = 'day' | 'month' | 'year';

/** A dated happening, and the status changes that follow from it. */
export interface AtlasEvent {
	id: EventId;
	date: IsoDate;
	/** `month`, `year`: no more is known, and `date` is the first day of it. */
	precision: Precision;
	/** The last day of a happening that lasted. */
	end?: IsoDate;
	title: string;
	/** Empty where it happened to the Union as a whole, or abroad. */
	republics: RepublicId[];
	/** `minor`: told in lists; on the timeline only where it changes a status. */
	rank: 'major' | 'minor';
	/** Absent where a body's spans tell of it: then it shows whatever themes are chosen. */
	theme?: ThemeId;
	changes: Change[];
	/** Where that is told, of what a body's spans tell; of the others the `EventRecord` knows. */
	sources?: SourceId[];
}

/** All that the atlas tells of an event; `note` is what is uncertain or differs between sources. */
export interface EventRecord extends AtlasEvent, Cited {
	precision: 'day' | 'month';
	theme: ThemeId;
	sources: SourceId[];
	text: string;
	/** Where it happened: its name, longitude and latitude in degrees. */
	place?: { name: string; at: [longitude: number, latitude: number] };
	/** The names of those who acted. */
	people: string[];
	/** Their ids, in the same order. */
	personIds: PersonId[];
}

/** A name of a republic: in full ("Byelorussian Soviet Socialist Republic") beside its short form. */
export interface RepublicName extends Name {
	full: string;
}

export interface Republic {
	id: RepublicId;
	/** Ascending; the first holds from the atlas's first day, the last today. */
	names: readonly RepublicName[];
	/** The capital, or what it is called; in the same order. */
	capitals: readonly Name[];
}

/** A part of the map that can be chosen by name. */
export interface Region {
	id: string;
	title: string;
}

/** What a page needs to draw every date in every lens, in one language. */
export interface Atlas {
	/** BCP 47 tag of the texts. */
	language: string;
	/** What files, messages and the custom element are called: "fifteen-republics". */
	slug: string;
	/** First and last day of the timeline; `asOf` is also the day the content was last checked. */
	from: IsoDate;
	asOf: IsoDate;
	/** The date of the newest report that the content rests on. */
	newest: IsoDate;
	/** The day an address without a date shows. */
	opening: IsoDate;
	/** Days and their places on the timeline's track (0 to 1): busy years get more room. */
	anchors: Anchor[];
	/** The busy years that take the seconds of a speed when time runs by itself. */
	playback: { from: IsoDate; to: IsoDate };
	/** What the guide to embedding shows: two days, and the republic that is asked for. */
	sample: { days: [IsoDate, IsoDate]; republic: RepublicId };
	/** The parts of the map that can be chosen by name, the whole map first. */
	regions: Region[];
	/** In the order of the table. */
	republics: Republic[];
	lenses: Lens[];
	/** What lenses of memberships can tell of: those that are offered first come first. */
	bodies: BodyName[];
	/** The body whose spans the events tell (`body-atlas.ts`); absent where they are the atlas's own. */
	body?: BodyId;
	/** In the order of lists. */
	themes: Theme[];
	/** Those of the timeline, ascending by date. */
	events: AtlasEvent[];
}

/** A statement with where it comes from. */
export interface Cited {
	sources: SourceId[];
	confidence: Confidence;
	note?: string;
}

/** A treaty action of a republic: a signature, ratification or notice, or its absence. */
export interface TreatyAction extends Cited {
	id: string;
	/** "CIS Agreement signed". */
	label: string;
	/** A day (`YYYY-MM-DD`), a month (`YYYY-MM`), or `never` where it is known not to exist. */
	date: string | 'never';
}

/** A popular vote: raw counts where they are known, percentages as published. */
export interface Vote extends Cited {
	id: string;
	title: string;
	date: IsoDate;
	/** The question on the ballot, where the atlas has it. */
	question?: string;
	registered?: number;
	cast?: number;
	yes?: number;
	no?: number;
	invalid?: number;
	/** Percent of registered voters. */
	turnout?: number;
	/** Percent of ballots cast (the Soviet practice) and of valid votes. */
	yesOfCast?: number;
	yesOfValid?: number;
}

/** The figures by which votes are compared. */
export type VoteFigures = Pick<Vote, 'yesOfCast' | 'turnout' | 'cast'>;

/** The vote that a lens measures. */
export interface LensVote {
	date: IsoDate;
	/** Of those that held it. */
	republics: Readonly<Record<RepublicId, VoteFigures>>;
	/** Of all who voted together: what they are called, and whom it counts besides those republics. */
	total: VoteFigures & { name: string; beyond?: string };
}

/** A name with where it comes from. */
export interface NameRecord extends Name, Cited {
	/** In full, where that is longer. */
	full?: string;
	/** In the republic's own language, as written then. */
	native: string;
	/** BCP 47 tag of `native`. */
	language: string;
	/** The act that gave the name. */
	act?: string;
}

/** What the details panel shows of one republic. */
export interface RepublicRecord {
	id: RepublicId;
	/** The names and capitals of the `Republic`, each with the act that gave it and its sources. */
	nameRecords: NameRecord[];
	capitalRecords: NameRecord[];
	/** The leader of 1991, the office, and the founding treaties with that signature. */
	leader: { name: string; office: string } & Cited;
	/** Who led it on days of 1991, ascending, each with the term of office where sources date it. */
	leaders: Leader[];
	/** By date: sovereignty, independence, UN, and every treaty action of the Commonwealth. */
	papers: TreatyAction[];
	/** Whether the republic held the vote of 17 March 1991, and the remarks on it. */
	unionReferendum: { took: boolean; remarks: string[] } & Cited;
	votes: Vote[];
	/** Contested readings: how other accounts see this republic. */
	alternatives: string[];
}

/** An entry of the bibliography. */
export interface Source {
	id: SourceId;
	kind: string;
	title: string;
	/** BCP 47 tag of the title. */
	language: string;
	/** That of the source itself, where its title is a description in another; `und` where it is unknown. */
	written?: string | undefined;
	url?: string;
}

export type AutonomyId = string;

/** An autonomous republic or oblast of 1991, or a republic proclaimed inside another. */
export interface Autonomy extends Cited {
	id: AutonomyId;
	/** The republic it lay in. */
	republic: RepublicId;
	kind: 'republic' | 'oblast' | 'self-proclaimed';
	name: string;
	modernName: string;
	/** The day from which the atlas calls it by its modern name, and whether a source dates that. */
	namedFrom: IsoDate;
	nameDated: boolean;
	/** Whether the map draws its shape only schematically. */
	schematic: boolean;
	/** The dated changes of its status, ascending. */
	steps: TreatyAction[];
	/** ISO 3166-2 codes of what lies there now. */
	iso: string[];
	/** Whether it held the vote of 17 March 1991, where that is known. */
	voted?: boolean;
	/** Its result, where that is known. */
	vote?: Vote;
}

/** Another account of a republic than the one a lens follows. */
export interface Reading {
	id: string;
	lens: LensId;
	republic: RepublicId;
	/** The days of which it speaks: `from` is included, `to` is not, and absent where it lasts. */
	from: IsoDate;
	to?: IsoDate;
	text: string;
	sources: SourceId[];
}

/** A day, a month (`1990-12`) or a year (`1990`): as exactly as a source dates something. */
export type PartialDate = string;

/** An office that somebody held. */
export interface Office {
	/** Of this among the person's offices. */
	id: string;
	title: string;
	/** First and last day, where sources date them and, of the last, the office has ended. */
	from?: PartialDate;
	to?: PartialDate;
	/** A day on which a source shows the person in office. */
	on?: IsoDate;
}

/** Somebody who acted in the events of the atlas, and of whom a source names an office. */
export interface Person extends Cited {
	id: PersonId;
	/** As the language of the page has it. */
	name: string;
	/** In the other languages of the atlas and in the person's own, each with its BCP 47 tag. */
	otherNames: { name: string; language: string }[];
	/** Only where sources date them. */
	born?: PartialDate;
	died?: PartialDate;
	/** In the order of their beginnings. */
	offices: Office[];
	/** The part played in the events. */
	part: string;
}

/** Something of the Commonwealth that is told under a name of its own. */
export interface CommonwealthEntry extends Cited {
	id: string;
	name: string;
	text: string;
}

/** A paper in the table of the republics and the Commonwealth. */
export interface CommonwealthPaper extends Pick<TreatyAction, 'id' | 'label' | 'date' | 'note'> {
	/** The remark that it shares with others: a key of `bases`. */
	basis?: string;
}

/** A republic in that table. */
export interface CommonwealthRow {
	republic: RepublicId;
	/** In the order of the columns; nothing where the republic has no such paper. */
	cells: (CommonwealthPaper | undefined)[];
	/** Further papers, ascending. */
	remarks: CommonwealthPaper[];
	/** Of all of them. */
	sources: SourceId[];
}

/** What became of the Union: what it is, its bodies, and the papers of the republics that count. */
export interface Commonwealth {
	title: string;
	about: { text: string } & Cited;
	/** Each is a day, a text or both. */
	facts: ({ id: string; term: string; date?: IsoDate; text?: string } & Cited)[];
	articles: CommonwealthEntry[];
	bodies: (CommonwealthEntry & { founded?: PartialDate | undefined })[];
	/** Ascending by year. */
	chairs: ({ year: number; republic: RepublicId } & Cited)[];
	sport: CommonwealthEntry[];
	/** Bodies beside it. */
	related: CommonwealthEntry[];
	columns: { id: string; title: string }[];
	bases: Readonly<Record<string, string>>;
	/** In the order of the republics. */
	rows: CommonwealthRow[];
	websites: { title: string; url: string }[];
}

/** A statement of an encyclopedia that is wrong or imprecise, and what is right. */
export interface ArticleError extends Cited {
	id: string;
	/** The article, a source of the bibliography. */
	article: SourceId;
	/** BCP 47 tag of the quotation. */
	language: string;
	kind: string;
	/** Its own words. */
	quote: string;
	problem: string;
	correct: string;
}

/** A correction of what the atlas had shown. */
export interface Correction {
	id: string;
	/** The day from which the atlas shows what is right. */
	date: IsoDate;
	title: string;
	text: string;
}

/** What a reader may ask for beyond the map; fetched when first asked for. */
export interface References {
	/** All events, those before the timeline among them, ascending by date. */
	events: EventRecord[];
	dossiers: RepublicRecord[];
	autonomies: Autonomy[];
	readings: Reading[];
	/** The vote of 17 March 1991 in the whole Union. */
	unionReferendum: Vote;
	/** The sources of each lens's rule. */
	citations: { lenses: Record<LensId, SourceId[]> };
	/** What each kind of source is called, by its id. */
	sourceKinds: Record<string, string>;
	sources: Source[];
}
