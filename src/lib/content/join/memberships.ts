import type { IsoDate } from '$lib/domain/date';
import type { Body, Membership, Memberships } from '$lib/domain/membership';
import type { Facts } from '../schema/facts';
import type { BodyFacts, SpanFacts } from '../schema/memberships';
import type { Texts } from '../schema/texts';
import { membershipEvents } from './membership-events';
import { joinGroup } from './membership-groups';
import { joinNotes } from './vote';

/** Facts and texts joined into the bodies and how the republics belong to them. */
export function joinMemberships(language: string, facts: Facts, texts: Texts): Memberships {
	const spans = facts.republics.flatMap(({ id }) =>
		(facts.memberships.spans[id] ?? []).map((span) => joinSpan(id, span, facts, texts))
	);
	return {
		bodies: facts.bodies.map((body) => joinBody(body, texts)),
		groups: facts.memberships.groups.map((group) => joinGroup(group, texts)),
		spans,
		events: membershipEvents(language, spans, facts, texts)
	};
}

function joinBody({ inForce, ended, ...body }: BodyFacts, texts: Texts): Body {
	const { rule, ...named } = texts.bodies[body.id]!;
	return {
		...body,
		...named,
		...(rule && { rule }),
		...(inForce && { inForce }),
		...(ended && { ended })
	};
}

function joinSpan(republic: string, span: SpanFacts, facts: Facts, texts: Texts): Membership {
	const { body, status, from, to, note, sources, confidence } = span;
	const { groups } = facts.memberships;
	const { statuses, notes } = texts.memberships;
	return {
		republic,
		body,
		status,
		label: statuses[status]!,
		group: groups.find((group) => group.statuses.includes(status))!.id,
		from: firstDayOf(from ?? facts.bodies.find(({ id }) => id === body)!.founded),
		precision: precisionOf(from),
		...(to && { to: firstDayOf(to) }),
		sources,
		confidence,
		...joinNotes(note && notes[note])
	};
}

/** The first day of what may be a day, a month (`YYYY-MM`) or a year (`YYYY`). */
export const firstDayOf = (date: string): IsoDate => `${date}-01-01`.slice(0, 'YYYY-MM-DD'.length);

const precisionOf = (date = ''): Membership['precision'] =>
	(({ 10: 'day', 7: 'month', 4: 'year' }) as const)[date.length as 10 | 7 | 4] ?? 'none';
