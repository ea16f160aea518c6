import * as v from 'valibot';
import { treatyFacts, treatyTables } from '../../domain/treaty.ts';
import { Day, DayOrMonth, Id, Text, byId, cited, list, mapping, maybeEmpty } from './parts';

/** A statement whose text goes by its id. */
const Entry = mapping({
	id: Id,
	/** The article that says it, where a source names it. */
	article: v.optional(Text),
	date: v.optional(DayOrMonth),
	/** Those that it is about. */
	republics: v.optional(maybeEmpty(Id), []),
	...cited
});

const Treaty = mapping({
	id: Id,
	/** The day of the signature; left out where there was none. */
	date: v.optional(Day),
	...cited,
	/** The republics that signed on that day. */
	signedBy: maybeEmpty(Id),
	/** The republics in the two tones of its map. */
	map: mapping({ strong: list(Id), weak: v.optional(maybeEmpty(Id), []) }),
	facts: list(
		mapping({ id: v.picklist(treatyFacts, `must be one of ${treatyFacts.join(', ')}`), ...cited })
	),
	signatories: v.optional(
		maybeEmpty(mapping({ republic: Id, person: Id, office: v.optional(Id), ...cited })),
		[]
	),
	/** What it says, in the order of its text. */
	points: list(Entry),
	/** What else is told of it, each chapter under a title. */
	chapters: v.optional(maybeEmpty(mapping({ id: Id, entries: list(Entry) })), []),
	/** The tables that its page shows. */
	parts: v.optional(
		maybeEmpty(v.picklist(treatyTables, `must be one of ${treatyTables.join(', ')}`)),
		[]
	),
	/** From which kind of paper to which the lane of a state runs: its signature, its ratification. */
	ratification: v.optional(mapping({ from: Id, to: Id })),
	events: maybeEmpty(Id),
	/** Where its text can be read. */
	texts: mapping({ sources: list(Id) })
});

export const Agreements = mapping({
	offices: maybeEmpty(Id),
	/** The papers of one day by the states that signed them. */
	papers: mapping({
		republics: maybeEmpty(Id),
		rows: maybeEmpty(mapping({ id: Id, treaty: Id, signedBy: list(Id), ...cited }))
	}),
	/** Which kinds of papers of treaties.yaml make a column of the table, and which its remarks. */
	ratifications: mapping({
		columns: list(mapping({ id: Id, kinds: list(Id) })),
		remarks: maybeEmpty(Id)
	}),
	treaties: list(Treaty)
});

const EntryTexts = mapping({ text: Text, note: v.optional(Text) });

export const AgreementTexts = mapping({
	offices: byId(Text),
	columns: byId(Text),
	papers: byId(mapping({ title: Text, text: Text })),
	treaties: byId(
		mapping({
			title: Text,
			/** The official title, where that is another one. */
			full: v.optional(Text),
			/** What it is, in a sentence or two. */
			text: Text,
			map: mapping({ strong: Text, weak: v.optional(Text) }),
			facts: byId(EntryTexts),
			points: byId(EntryTexts),
			chapters: v.optional(byId(mapping({ title: Text, entries: byId(EntryTexts) })), {})
		})
	)
});

export type AgreementFacts = v.InferOutput<typeof Agreements>;
export type AgreementTexts = v.InferOutput<typeof AgreementTexts>;
export type TreatyEntryFacts = v.InferOutput<typeof Entry>;
export type TreatyEntryTexts = v.InferOutput<typeof EntryTexts>;
