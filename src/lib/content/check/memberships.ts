import type { Facts } from '../schema/facts';
import type { SpanFacts } from '../schema/memberships';
import type { Texts } from '../schema/texts';
import type { Report } from '../parse';
import { firstDayOf } from '../join/memberships';
import { checkKnown, checkUnique, idsOf } from './references';

/** Reports what spans name and no file knows, statuses told as several things, and spans that overlap. */
export function checkMemberships(facts: Facts, report: Report) {
	const { groups, spans } = facts.memberships;
	const statuses = groups.flatMap(({ statuses }) => statuses);
	const [bodies, known] = [new Set(idsOf(facts.bodies)), new Set(statuses)];
	checkUnique('memberships.yaml: groups', idsOf(groups), report);
	checkUnique('memberships.yaml: groups: statuses', statuses, report);
	checkKnown(
		'memberships.yaml: spans',
		'republic',
		Object.keys(spans),
		new Set(idsOf(facts.republics)),
		report
	);
	for (const [republic, own] of Object.entries(spans)) {
		for (const { body, status } of own) {
			const place = `memberships.yaml: ${republic}: ${body}`;
			checkKnown(place, 'body', [body], bodies, report);
			checkKnown(place, 'status', [status], known, report);
		}
		for (const [body, inBody] of byBody(own))
			checkOrder(`memberships.yaml: ${republic}: ${body}`, inBody, facts.atlas.asOf, report);
	}
	for (const { id, founded, ended } of facts.bodies)
		if (ended && ended <= founded)
			report(`bodies.yaml: ${id}: ended`, 'comes before it is founded');
}

function byBody(spans: readonly SpanFacts[]): Map<string, SpanFacts[]> {
	const found = new Map<string, SpanFacts[]>();
	for (const span of spans) found.set(span.body, [...(found.get(span.body) ?? []), span]);
	return found;
}

/** Reports spans of a republic in one body that end before they begin, or are not one after another. */
function checkOrder(place: string, spans: readonly SpanFacts[], asOf: string, report: Report) {
	spans.forEach(({ from, to }, index) => {
		const next = spans[index + 1];
		const first = from && firstDayOf(from);
		if (first && first > asOf) report(`${place}: ${from}`, `begins after ${asOf}`);
		if (first && to && firstDayOf(to) <= first)
			report(`${place}: ${from}`, 'ends before it begins');
		if (!next) {
			if (to && to !== firstDayOf(to)) report(`${place}: ${to}`, 'must be a day');
			return;
		}
		if (!to) return report(`${place}: ${from}`, 'must end before the next one begins');
		if (!next.from || firstDayOf(next.from) < firstDayOf(to))
			report(`${place}: ${next.from}`, 'begins before the one above ends');
		if (to !== firstDayOf(to) && to !== next.from)
			report(`${place}: ${to}`, 'must be a day, or as exact as what follows');
	});
}

/** Reports groups, statuses and notes without a text, and texts that nothing uses. */
export function checkMembershipTexts(
	{ memberships: { groups, spans } }: Facts,
	match: (place: string, needed: Iterable<string>, present: object) => void,
	texts: Texts
) {
	const all = Object.values(spans).flat();
	match('memberships.yaml: groups', idsOf(groups), texts.memberships.groups);
	const rest = groups.at(-1)!;
	match(
		'memberships.yaml: changes',
		[...groups.slice(0, -1).flatMap(({ statuses }) => statuses), rest.id],
		texts.memberships.changes
	);
	match(
		'memberships.yaml: statuses',
		groups.flatMap(({ statuses }) => statuses),
		texts.memberships.statuses
	);
	match(
		'memberships.yaml: notes',
		new Set(all.flatMap(({ note }) => note ?? [])),
		texts.memberships.notes
	);
}

/** Reports spans of low confidence that say nothing of what is open. */
export function checkMembershipNotes({ memberships }: Facts, report: Report) {
	for (const [republic, spans] of Object.entries(memberships.spans))
		for (const { body, from, confidence, note } of spans)
			if (confidence === 'low' && !note)
				report(
					`memberships.yaml: ${republic}: ${body}: ${from}`,
					'needs a note: the confidence is low'
				);
}
