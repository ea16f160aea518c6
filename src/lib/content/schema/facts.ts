import * as v from 'valibot';
import { lensParts } from '$lib/domain/atlas';
import {
	Bound,
	Degrees,
	Day,
	DayOrMonth,
	DayOrMonthOrNever,
	Flag,
	Hex,
	Id,
	LanguageTag,
	PartialDay,
	PatternName,
	Slug,
	Text,
	Url,
	byId,
	cited,
	list,
	mapping,
	maybeEmpty
} from './parts';
import { Agreements } from './agreements';
import { CommonwealthFacts } from './commonwealth';
import { MapFacts } from './map';
import { ProfileFacts } from './profiles';
import { Bodies, MembershipFacts } from './memberships';
import { Figures, Referendum } from './votes';

/** A name that holds from its day to that of the next; the first of a list has no day. */
const nameEntries = {
	id: Id,
	from: v.optional(Day),
	native: Text,
	/** Of `native`, where it is not as the republic's. */
	language: v.optional(LanguageTag),
	...cited
};
const Name = mapping(nameEntries);
const Capital = mapping({
	...nameEntries,
	/** Longitude and latitude; left out where the capital stays at its place. */
	at: v.optional(v.tuple([Degrees, Degrees], 'must be two numbers'))
});

const Republic = mapping({
	id: Id,
	/** BCP 47 tag of the native names. */
	language: LanguageTag,
	names: list(Name),
	capitals: list(Capital),
	leader: mapping(cited)
});

const Status = mapping({
	id: Id,
	pattern: PatternName,
	colour: mapping({ light: Hex, dark: Hex }),
	range: v.optional(mapping({ from: Bound, below: Bound }))
});

const Lens = mapping({
	id: Id,
	kind: v.picklist(
		['categorical', 'quantitative', 'membership'],
		'must be categorical, quantitative or membership'
	),
	/** Quantitative lenses: the vote whose figures decide. */
	measure: v.optional(Id),
	/** The part of a republic's details that tells of the lens. */
	part: v.optional(v.picklist(lensParts, `must be one of ${lensParts.join(', ')}`)),
	sources: list(Id),
	/** Left out of a lens of memberships: its statuses are the groups of memberships.yaml. */
	statuses: v.optional(maybeEmpty(Status), []),
	/** `from` and `to`: the days of which a reading speaks, the last one left out. */
	contested: v.optional(
		maybeEmpty(
			mapping({
				id: Id,
				republic: Id,
				from: v.optional(Day),
				to: v.optional(Day),
				sources: list(Id)
			})
		),
		[]
	)
});

const Event = mapping({
	id: Id,
	date: DayOrMonth,
	end: v.optional(Day),
	rank: v.optional(v.picklist(['major', 'minor'], 'must be major or minor'), 'major'),
	theme: Id,
	place: v.optional(Id),
	people: v.optional(maybeEmpty(Id), []),
	/** Empty where it happened to the Union as a whole, or abroad. */
	republics: v.union([v.literal('all'), maybeEmpty(Id)], 'must be a list of republics, or all'),
	...cited,
	/** lens -> republic -> status */
	changes: v.optional(byId(byId(Id)), {}),
	/** The vote that was held: a lens that measures it changes by its figures. */
	vote: v.optional(Id)
});

/** Somebody of whom a source names an office. */
const OfficeHolder = mapping({
	id: Id,
	/** The name in the person's own language, where that is not told in one of the atlas's. */
	native: v.optional(Text),
	/** Of `native`. */
	language: v.optional(LanguageTag),
	born: v.optional(PartialDay),
	died: v.optional(PartialDay),
	offices: list(
		mapping({
			id: Id,
			/** First and last day, where sources date them. */
			from: v.optional(PartialDay),
			to: v.optional(PartialDay),
			/** A day on which a source shows the person in office. */
			on: v.optional(Day)
		})
	),
	...cited
});

/** A statement of another work that is wrong or imprecise; the texts say what is right. */
const ArticleError = mapping({
	id: Id,
	article: Id,
	/** BCP 47 tag of the quotation. */
	language: LanguageTag,
	kind: Id,
	quote: Text,
	...cited
});

const TreatyAction = mapping({
	kind: Id,
	date: DayOrMonthOrNever,
	basis: v.optional(Id),
	...cited
});

const Autonomy = mapping({
	id: Id,
	republic: Id,
	kind: v.picklist(
		['republic', 'oblast', 'self-proclaimed'],
		'must be republic, oblast or self-proclaimed'
	),
	iso: v.optional(maybeEmpty(Text), []),
	/** Whether it held the vote of referendum.yaml; left out where that is not known separately. */
	voted: v.optional(Flag),
	...cited,
	figures: v.optional(Figures),
	/** Whether the boundary source draws its shape coarsely or not at all. */
	schematic: v.optional(Flag, false),
	/** When it got its later name; left out where no source here dates that. */
	namedFrom: v.optional(DayOrMonth),
	/** The dated changes of its status, in order. */
	steps: v.optional(maybeEmpty(mapping({ id: Id, date: DayOrMonth, ...cited })), [])
});

/** The language-free files of `src/content`, by name. */
export const factSchemas = {
	atlas: mapping({
		slug: Slug,
		from: Day,
		asOf: Day,
		newest: Day,
		laterNames: Day,
		/** The day of the statement on accessibility. */
		accessibilityStated: Day,
		opening: Day,
		playback: mapping({ from: Day, to: Day }),
		sample: mapping({ days: v.tuple([Day, Day], 'must be two days'), republic: Id }),
		anchors: list(mapping({ date: Day, at: Bound })),
		/** The same for the lanes of pages to read; left out where they are the timeline's. */
		laneAnchors: v.optional(list(mapping({ date: Day, at: Bound })))
	}),
	map: MapFacts,
	republics: list(Republic),
	autonomies: maybeEmpty(Autonomy),
	events: list(Event),
	themes: list(mapping({ id: Id, default: Flag })),
	places: maybeEmpty(mapping({ id: Id, at: v.tuple([Degrees, Degrees], 'must be two numbers') })),
	people: maybeEmpty(mapping({ id: Id })),
	offices: maybeEmpty(OfficeHolder),
	errors: maybeEmpty(ArticleError),
	bodies: Bodies,
	memberships: MembershipFacts,
	/** Corrections of what had been shown, the newest first. */
	changes: maybeEmpty(mapping({ id: Id, date: Day })),
	lenses: list(Lens),
	treaties: mapping({ bases: maybeEmpty(Id), kinds: list(Id), papers: byId(list(TreatyAction)) }),
	agreements: Agreements,
	referendum: Referendum,
	profiles: ProfileFacts,
	commonwealth: CommonwealthFacts,
	/** Further names by which the search finds things, each of a kind and an id: "republic/ua". */
	spellings: maybeEmpty(mapping({ of: Text, names: list(Text) })),
	sources: list(
		mapping({
			id: Id,
			kind: Id,
			title: Text,
			/** BCP 47 tag of the title. */
			language: v.optional(LanguageTag, 'en'),
			/** That of the source, where the title is a description of it; `und` where it is unknown. */
			written: v.optional(LanguageTag),
			url: v.optional(Url)
		})
	)
};

export type Facts = {
	[File in keyof typeof factSchemas]: v.InferOutput<(typeof factSchemas)[File]>;
};
export type RepublicFacts = v.InferOutput<typeof Republic>;
export type LensFacts = v.InferOutput<typeof Lens>;
export type NameFacts = v.InferOutput<typeof Name>;
export type EventFacts = v.InferOutput<typeof Event>;
export type TreatyActionFacts = v.InferOutput<typeof TreatyAction>;
export type LensStatus = LensFacts['statuses'][number];
