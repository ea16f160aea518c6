import type { EventFacts, Facts, LensFacts } from '../schema/facts';
import type { Report } from '../parse';
import { eventChanges, firstDay, inOrder, type BareChange } from '../join/event-changes';
import { checkKnown } from './references';
import { isMonth } from '../schema/parts';

/** Reports changes that name nothing known, come twice on one day, or change nothing. */
export function checkChronicle(facts: Facts, report: Report) {
	const current = new Map<string, { status: string | undefined; since: string }>();
	for (const event of inOrder(facts.events)) {
		const place = `events.yaml: ${event.id}`;
		checkDates(place, event, facts.atlas, report);
		if (event.vote)
			checkKnown(`${place}: vote`, 'vote', [event.vote], new Set([facts.referendum.id]), report);
		for (const change of eventChanges(event, facts)) {
			const changed = `${place}: changes: ${change.lens}: ${change.republic}`;
			const lens = facts.lenses.find(({ id }) => id === change.lens);
			const reason = lens ? mistake(change, event, lens, facts) : `unknown lens "${change.lens}"`;
			if (reason || !lens) {
				report(changed, reason!);
				continue;
			}
			const key = `${change.lens} ${change.republic}`;
			const before = current.get(key) ?? { status: lens.statuses[0]?.id, since: '' };
			if (before.since === event.date) report(changed, `changes twice on ${event.date}`);
			else if (before.status === change.status) report(changed, `is ${change.status} already`);
			current.set(key, { status: change.status, since: event.date });
		}
	}
}

/** What is wrong with a change by itself. */
function mistake(
	change: BareChange,
	event: EventFacts,
	lens: LensFacts,
	{ republics, atlas: { from } }: Facts
) {
	if (!republics.some(({ id }) => id === change.republic))
		return `unknown republic "${change.republic}"`;
	if (!lens.statuses.some(({ id }) => id === change.status))
		return `unknown status "${change.status}"`;
	if (event.republics !== 'all' && !event.republics.includes(change.republic))
		return 'is not among the republics of the event';
	if (isMonth(event.date)) return 'a change needs a day, not a month';
	if (event.date < from) return `a change before ${from} is never shown`;
}

function checkDates(place: string, event: EventFacts, { asOf }: Facts['atlas'], report: Report) {
	const day = firstDay(event.date);
	if (day > asOf) report(`${place}: date`, `${event.date} is after ${asOf}`);
	if (event.end && event.end <= day) report(`${place}: end`, `${event.end} is not after the date`);
}
