import type { AtlasEvent, Cited, Pattern, RepublicId } from './atlas';
import type { IsoDate } from './date';
import { contains } from './interval';

export type BodyId = string;
export type GroupId = string;

/** A body as lists name it. */
export interface BodyName {
	id: BodyId;
	/** What labels have room for: "CSTO". */
	name: string;
	/** Whether it is offered before the others. */
	first: boolean;
}

/** An organisation, or a treaty that works like one, to which republics have belonged. */
export interface Body extends BodyName, Cited {
	kind: BodyKind;
	/** "Collective Security Treaty Organisation". */
	title: string;
	/** One sentence: what it is. */
	about: string;
	/** From which day a republic counts as what, where that takes a rule. */
	rule?: string;
	/** The day it was founded, or its treaty was signed. */
	founded: IsoDate;
	/** The day its treaty took effect, where that is another. */
	inForce?: IsoDate;
	/** The day it ended. */
	ended?: IsoDate;
}

export const bodyKinds = [
	...(['world', 'economic', 'security'] as const),
	...(['union', 'regional', 'agreement', 'sport'] as const)
];
export type BodyKind = (typeof bodyKinds)[number];

/** What several statuses are told as where there is no room for each: "Partner". */
export interface MembershipGroup {
	id: GroupId;
	label: string;
	/** One sentence: what is told as it. */
	about: string;
	/** Hex colours (#rrggbb) for the two themes. */
	colour: { light: string; dark: string };
	pattern: Pattern;
	/** Whether the pattern shows even where patterns are off. */
	hatched?: true;
}

/** How exactly the first day is known; `none` where the span has no day of its own. */
export const precisions = ['day', 'month', 'year', 'none'] as const;

/** A half-open span of days on which a republic has one status in a body. */
export interface Membership extends Cited {
	republic: RepublicId;
	body: BodyId;
	status: string;
	/** The status in words. */
	label: string;
	group: GroupId;
	/** The first day, or that of its month or year, or the day the body was founded. */
	from: IsoDate;
	precision: (typeof precisions)[number];
	/** The first day after it, as exact as the span that follows; absent while it lasts. */
	to?: IsoDate;
}

/** The bodies, and how the republics belong to them. */
export interface Memberships {
	/** Those that are offered first come first. */
	bodies: Body[];
	/** In the order of legends; the last is that of a republic of which nothing is told. */
	groups: MembershipGroup[];
	/** Ascending for each republic in each body; they never overlap there. */
	spans: Membership[];
	/** By body the days on which a span begins or ends, ascending, each as an event. */
	events: Readonly<Record<BodyId, AtlasEvent[]>>;
}

/** What every republic is in a body on a day; one of which nothing is told is absent. */
export const membershipsOn = (
	spans: readonly Membership[],
	body: BodyId,
	date: IsoDate
): ReadonlyMap<RepublicId, Membership> =>
	new Map(
		spans
			.filter((span) => span.body === body && contains(span, date))
			.map((span) => [span.republic, span])
	);

/** As what each of the republics is told on a day, in their order. */
export function groupsOn(
	{ groups, spans }: Pick<Memberships, 'groups' | 'spans'>,
	body: BodyId,
	date: IsoDate,
	republics: readonly RepublicId[]
): ReadonlyMap<RepublicId, GroupId> {
	const held = membershipsOn(spans, body, date);
	return new Map(republics.map((id) => [id, held.get(id)?.group ?? groups.at(-1)!.id]));
}
