import { lastUpTo } from './ascending';
import type {
	Atlas,
	AtlasEvent,
	Change,
	EventId,
	LensId,
	Precision,
	RepublicId,
	StatusId
} from './atlas';
import type { IsoDate } from './date';

/** A half-open span of days that holds one status: `from` is included, `to` is not. */
export interface Interval {
	from: IsoDate;
	/** How exactly `from` is known, where that is not the day. */
	precision?: Precision;
	/** Absent while the status lasts. */
	to?: IsoDate;
	status: StatusId;
	/** The event that made the status; absent before the first change. */
	event?: EventId;
	note?: string;
}

/** Every republic's intervals in one lens: contiguous, ascending, the first from the atlas's start. */
export type Chronicle = ReadonlyMap<RepublicId, readonly Interval[]>;

/** The status of every republic on one day. */
export type Statuses = ReadonlyMap<RepublicId, StatusId>;

/** The status of a republic of which nothing is known yet. */
export const unknownStatus: StatusId = '';

/**
 * Fold the changes of all events, in their order, into the intervals of one lens. What republics are in
 * a lens of memberships is not known before the events are those of a body.
 */
export function chronicle(atlas: Atlas, lens: LensId): Chronicle {
	const found = atlas.lenses.find(({ id }) => id === lens);
	const ofBody = found?.kind === 'membership';
	const initial = found?.statuses.at(ofBody ? -1 : 0)?.id;
	if (initial === undefined) return new Map();
	const status = ofBody && atlas.body === undefined ? unknownStatus : initial;
	const intervals = new Map(
		atlas.republics.map(({ id }): [RepublicId, Interval[]] => [id, [{ from: atlas.from, status }]])
	);
	for (const event of atlas.events)
		for (const change of event.changes) {
			const own = change.lens === lens && intervals.get(change.republic);
			if (own) add(own, event, change);
		}
	return intervals;
}

/** Adds what a change of an event makes to the intervals of its republic, of which there is one already. */
function add(
	intervals: Interval[],
	{ id, date, precision }: AtlasEvent,
	{ status, note }: Change
): void {
	const told = { status, ...(note && { note }) };
	const { from } = intervals[0]!;
	// What a republic was before the first day it is on it.
	if (date <= from) intervals.splice(0, 1, { from, ...told });
	else {
		intervals.at(-1)!.to = date;
		const exact = precision === 'day' ? {} : { precision };
		intervals.push({ from: date, ...exact, ...told, event: id });
	}
}

/** Whether `date` lies in the half-open interval. */
export function contains({ from, to }: Pick<Interval, 'from' | 'to'>, date: IsoDate): boolean {
	return from <= date && (to === undefined || date < to);
}

/** The contiguous interval that holds on `date`, or `undefined` before the first one. */
export function intervalOn(intervals: readonly Interval[], date: IsoDate): Interval | undefined {
	return lastUpTo(intervals, date, ({ from }) => from);
}

/** The status held on `date`, or `undefined` before the first interval. */
export function statusOn(intervals: readonly Interval[], date: IsoDate): StatusId | undefined {
	return intervalOn(intervals, date)?.status;
}

/** Every republic's status on `date`, in the order of the chronicle. */
export function statusesOn(chronicle: Chronicle, date: IsoDate): Statuses {
	const statuses = new Map<RepublicId, StatusId>();
	for (const [republic, intervals] of chronicle) {
		const status = statusOn(intervals, date);
		if (status !== undefined) statuses.set(republic, status);
	}
	return statuses;
}

/** How many republics hold each status; statuses nobody holds are absent. */
export function countStatuses(statuses: Statuses): ReadonlyMap<StatusId, number> {
	const counts = new Map<StatusId, number>();
	for (const status of statuses.values()) counts.set(status, (counts.get(status) ?? 0) + 1);
	return counts;
}

/** The days on which any republic's status changes, ascending, without the atlas's first day. */
export function changeDays(chronicle: Chronicle): IsoDate[] {
	const days = [...chronicle.values()].flatMap(([, ...changed]) => changed.map(({ from }) => from));
	return [...new Set(days)].sort();
}
