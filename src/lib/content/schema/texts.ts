import * as v from 'valibot';
import { Accessibility } from './accessibility';
import { About } from './about';
import { AgreementTexts } from './agreements';
import { CommonwealthTexts } from './commonwealth';
import { Embedding } from './embedding';
import { ProfileTexts } from './profiles';
import { BodyTexts, MembershipTexts } from './memberships';
import { Text, byId, mapping, maybeEmpty } from './parts';

/** `act` is what gave the name, `note` what is uncertain about it. */
const origin = { act: v.optional(Text), note: v.optional(Text) };

const Republic = mapping({
	names: byId(mapping({ name: Text, full: Text, ...origin })),
	capitals: byId(mapping({ name: Text, ...origin })),
	leader: mapping({ name: Text, office: Text, note: v.optional(Text) })
});

const Lens = mapping({
	title: Text,
	/** Of a lens of memberships: the title with the name of a body for `{body}`. */
	titleOfBody: v.optional(Text),
	/** What the map shows, as a sentence with the day for `{date}`, and the name of a body for `{body}`. */
	heading: v.pipe(Text, v.includes('{date}')),
	about: Text,
	statuses: v.optional(
		byId(
			mapping({
				label: Text,
				/** What happened on a day, with that day, where "since" does not fit the label. */
				statement: v.optional(Text),
				about: Text
			})
		),
		{}
	),
	contested: v.optional(byId(Text), {})
});

const Event = mapping({
	title: Text,
	text: Text,
	note: v.optional(Text),
	/** lens -> republic -> what is contested or provisional about that change */
	notes: v.optional(byId(byId(Text)), {})
});

const Treaties = mapping({
	bases: byId(Text),
	kinds: byId(Text),
	/** republic -> kind of paper -> note */
	notes: byId(byId(Text))
});

const Vote = mapping({ title: Text, question: v.optional(Text), note: v.optional(Text) });

const Referendum = mapping({
	bases: byId(Text),
	total: mapping({
		title: Text,
		/** What all who voted together are called. */
		name: Text,
		question: Text,
		/** Whom the total counts besides the republics that held the vote. */
		beyond: v.optional(Text),
		note: v.optional(Text)
	}),
	republics: byId(
		mapping({
			/** On whether the vote was held. */
			note: v.optional(Text),
			remarks: v.optional(maybeEmpty(Text), []),
			/** The question where it was worded differently. */
			question: v.optional(Text),
			figures: v.optional(Text)
		})
	),
	votes: byId(Vote)
});

/** The files of a language folder, by name: keyed by the ids of the facts. */
export const textSchemas = {
	map: mapping({ regions: byId(Text), seas: byId(Text) }),
	republics: byId(Republic),
	autonomies: byId(
		mapping({
			name: Text,
			modernName: Text,
			note: v.optional(Text),
			steps: v.optional(byId(Text), {})
		})
	),
	events: byId(Event),
	themes: byId(mapping({ title: Text })),
	places: byId(Text),
	people: byId(Text),
	offices: byId(mapping({ offices: byId(Text), part: Text, note: v.optional(Text) })),
	errors: byId(mapping({ problem: Text, correct: Text })),
	bodies: BodyTexts,
	memberships: MembershipTexts,
	changes: byId(mapping({ title: Text, text: Text })),
	lenses: byId(Lens),
	treaties: Treaties,
	agreements: AgreementTexts,
	referendum: Referendum,
	profiles: ProfileTexts,
	commonwealth: CommonwealthTexts,
	/** Of the pages beside the atlas alone; nothing of them stands in it. */
	about: About,
	accessibility: Accessibility,
	embedding: Embedding
};

export type Texts = {
	[File in keyof typeof textSchemas]: v.InferOutput<(typeof textSchemas)[File]>;
};
export interface NameTexts {
	name: string;
	full?: string;
	act?: string | undefined;
	note?: string | undefined;
}
export type VoteTexts = v.InferOutput<typeof Vote>;
