import type { Atlas, AtlasEvent, RepublicId } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { intervalOn, type Interval } from '$lib/domain/interval';
import type { Leader } from '$lib/domain/profile';
import { eventsConcerning, latestEvents } from '$lib/domain/theme';

/** What the details of a republic tell first of a day. */
export interface RepublicDay {
	/** What it is, and the event that made it so. */
	interval?: Interval | undefined;
	event?: AtlasEvent | undefined;
	/** What it was until then, where the status begins on this very day. */
	before?: Interval | undefined;
	/** What it is next. */
	next?: Interval | undefined;
	/**
	 * What happened to it last of what the timeline marks, and what later of any theme; the event of its
	 * status is left out. Mostly one each, of one day in any case.
	 */
	last: readonly AtlasEvent[];
	later: readonly AtlasEvent[];
}

/**
 * Tell a day from the intervals of a republic in one lens. `lensAtlas` has the events that make the
 * statuses, `marked` are those of the atlas that the timeline marks.
 */
export function republicDay(
	republic: RepublicId,
	date: IsoDate,
	intervals: readonly Interval[],
	{ atlas, lensAtlas }: Record<'atlas' | 'lensAtlas', Pick<Atlas, 'events'>>,
	marked: readonly AtlasEvent[]
): RepublicDay {
	const interval = intervalOn(intervals, date);
	const index = interval ? intervals.indexOf(interval) : -1;
	const event = lensAtlas.events.find(({ id }) => id === interval?.event);
	const events = eventsConcerning(atlas.events, republic);
	const last = latestEvents({ events }, eventsConcerning(marked, republic), date);
	const others = (told: readonly AtlasEvent[]) => told.filter(({ id }) => id !== event?.id);
	return {
		interval,
		event,
		before: event && interval?.from === date ? intervals[index - 1] : undefined,
		next: intervals[index + 1],
		last: others(last),
		later: others(latestEvents({ events }, events, date)).filter((other) => !last.includes(other))
	};
}

/**
 * Who led a republic on a day, as far as the content dates it: by the term of office, where that is not
 * known from the first to the last day on which a source has the same person in the same office.
 */
export const leaderOn = (leaders: readonly Leader[], date: IsoDate): Leader | undefined =>
	leaders.findLast(
		({ from, to, days }) => (from ?? days[0]!) <= date && date <= (to ?? days.at(-1)!)
	);
