import * as v from 'valibot';
import {
	Count,
	Day,
	Id,
	PartialDay,
	Text,
	Url,
	byId,
	cited,
	list,
	mapping,
	maybeEmpty
} from './parts';

const entry = { id: Id, ...cited };
const Entry = mapping(entry);

/** What the Commonwealth is; the texts say it, the sources are here. */
export const CommonwealthFacts = mapping({
	...cited,
	/** The facts at the head of its page: a day, or a text. */
	facts: maybeEmpty(mapping({ ...entry, date: v.optional(Day) })),
	articles: maybeEmpty(Entry),
	bodies: maybeEmpty(mapping({ ...entry, founded: v.optional(PartialDay) })),
	chairs: maybeEmpty(mapping({ year: Count, republic: Id, ...cited })),
	sport: maybeEmpty(Entry),
	related: maybeEmpty(Entry),
	/** The table of the republics: which kinds of papers stand in it. */
	table: mapping({
		columns: list(mapping({ id: Id, kinds: list(Id) })),
		remarks: maybeEmpty(Id)
	}),
	websites: maybeEmpty(mapping({ id: Id, url: Url }))
});

const note = v.optional(Text);
const Entries = byId(mapping({ name: Text, text: Text, note }));

export const CommonwealthTexts = mapping({
	title: Text,
	about: Text,
	facts: byId(mapping({ term: Text, text: v.optional(Text), note })),
	articles: byId(mapping({ title: Text, text: Text })),
	bodies: Entries,
	/** Year -> note on who held the chair. */
	chairs: v.optional(byId(Text), {}),
	sport: Entries,
	related: Entries,
	columns: byId(Text),
	websites: byId(Text)
});

export type CommonwealthFacts = v.InferOutput<typeof CommonwealthFacts>;
export type CommonwealthTexts = v.InferOutput<typeof CommonwealthTexts>;
