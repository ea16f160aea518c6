import { scaleThreshold } from 'd3-scale';
import type { IsoDate } from '$lib/domain/date';
import type { EventFacts, Facts, LensFacts } from '../schema/facts';
import { isMonth } from '../schema/parts';

export interface BareChange {
	lens: string;
	republic: string;
	status: string;
}

/** The day that stands for a day or a month: a month's first. */
export const firstDay = (date: string): IsoDate => (isMonth(date) ? `${date}-01` : date);

/** Orders days ascending. */
export function compareDays(one: IsoDate, other: IsoDate): number {
	return one < other ? -1 : Number(one > other);
}

/** Ascending by date; events of one day stay in the order of the file. */
export function inOrder(events: EventFacts[]): EventFacts[] {
	return events.toSorted((one, other) => compareDays(firstDay(one.date), firstDay(other.date)));
}

/** The changes that an event lists, and those that follow from the figures of a vote. */
export function eventChanges(event: EventFacts, { lenses, referendum }: Facts): BareChange[] {
	const listed = Object.entries(event.changes).flatMap(([lens, byRepublic]) =>
		Object.entries(byRepublic).map(([republic, status]) => ({ lens, republic, status }))
	);
	const measuring = lenses.filter(({ measure }) => measure !== undefined && measure === event.vote);
	return [...listed, ...measuring.flatMap((lens) => measuredChanges(lens, referendum))];
}

function measuredChanges({ id: lens, statuses }: LensFacts, { republics }: Facts['referendum']) {
	const classes = statuses.filter(({ range }) => range);
	const classOf = scaleThreshold(
		classes.slice(1).map(({ range }) => range!.from),
		classes.map(({ id }) => id)
	);
	return Object.entries(republics).map(([republic, { figures }]) => {
		const share = figures?.yesOfCast?.value;
		const status = share === undefined ? statuses.at(-1)!.id : classOf(share);
		return { lens, republic, status };
	});
}
