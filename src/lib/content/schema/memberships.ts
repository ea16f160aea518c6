import * as v from 'valibot';
import { bodyKinds } from '../../domain/membership.ts';
import {
	Day,
	Flag,
	Hex,
	Id,
	PartialDay,
	PatternName,
	Text,
	byId,
	cited,
	list,
	mapping
} from './parts';

const Body = mapping({
	id: Id,
	kind: v.picklist(bodyKinds, `must be one of ${bodyKinds.join(', ')}`),
	first: v.optional(Flag, false),
	founded: Day,
	inForce: v.optional(Day),
	ended: v.optional(Day),
	...cited
});

const Group = mapping({
	id: Id,
	/** The statuses that are told as it. */
	statuses: list(Id),
	pattern: PatternName,
	/** Whether the pattern shows even where patterns are off. */
	hatched: v.optional(v.literal(true, 'must be true, or left out')),
	colour: mapping({ light: Hex, dark: Hex })
});

const Span = mapping({
	body: Id,
	status: Id,
	/** Left out where the status has no day of its own: it holds since the body was founded. */
	from: v.optional(PartialDay),
	to: v.optional(PartialDay),
	/** A note of the texts, which several spans may share. */
	note: v.optional(Id),
	...cited
});

export const Bodies = v.array(Body, 'must be a list');

/** `spans` are those of each republic, in order. */
export const MembershipFacts = mapping({ groups: list(Group), spans: byId(list(Span)) });

export const BodyTexts = byId(
	mapping({ title: Text, name: Text, about: Text, rule: v.optional(Text) })
);

export const MembershipTexts = mapping({
	groups: byId(mapping({ label: Text, about: Text })),
	statuses: byId(Text),
	/** What happens on the first day of a status, to one republic or to several: `{republics}`. */
	changes: byId(mapping({ one: Text, other: Text })),
	/** Two of these, `{first}` and `{next}`, on one day. */
	list: Text,
	notes: byId(Text)
});

export type BodyFacts = v.InferOutput<typeof Body>;
export type SpanFacts = v.InferOutput<typeof Span>;
