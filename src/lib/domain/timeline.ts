import { clampDate, dayNumber, isoDate, type IsoDate } from './date';

/** Where a day of the timeline stands on its track: `at` is a share of the track, 0 to 1. */
export interface Anchor {
	date: IsoDate;
	at: number;
}

/** A piecewise linear relation between days and places on the track. */
export interface TimelineScale {
	/** The place of a day, 0 (first day) to 1 (last day). */
	at: (date: IsoDate) => number;
	/** The day nearest to a place; places beyond the ends give the first or last day. */
	dateAt: (at: number) => IsoDate;
	anchors: readonly Anchor[];
}

/**
 * A scale through `anchors`, ascending in both date and place, the last one at the last day. It is
 * what d3-scale's clamped `scaleUtc` makes of the same anchors, without the 9.7 kB (brotli) that would bring
 * to every reader; a test holds the two together.
 */
export function timelineScale(anchors: readonly Anchor[]): TimelineScale {
	const days = anchors.map(({ date }) => dayNumber(date));
	const places = anchors.map(({ at }) => at);
	const first = anchors[0]!.date;
	const last = anchors.at(-1)!.date;
	return {
		at: (date) => interpolate(days, places, dayNumber(date)),
		dateAt: (at) => clampDate(isoDate(Math.round(interpolate(places, days, at))), first, last),
		anchors
	};
}

/** Where `value`, held between the ends of the ascending `from`, lies on the pieces of `to`. */
function interpolate(from: readonly number[], to: readonly number[], value: number): number {
	const end = from.findIndex((bound, index) => index > 0 && value <= bound);
	const right = end === -1 ? from.length - 1 : end;
	const left = right - 1;
	const share = (value - from[left]!) / (from[right]! - from[left]!);
	return to[left]! + Math.min(1, Math.max(0, share)) * (to[right]! - to[left]!);
}

/** The last of the ascending `days` before `date`, or `undefined` when none is. */
export const previousDay = (days: readonly IsoDate[], date: IsoDate): IsoDate | undefined =>
	days.findLast((day) => day < date);

/** The first of the ascending `days` after `date`, or `undefined` when none is. */
export const nextDay = (days: readonly IsoDate[], date: IsoDate): IsoDate | undefined =>
	days.find((day) => day > date);

/** Whole days from `first` to `date`: the value of the range input. */
export function daysBetween(first: IsoDate, date: IsoDate): number {
	return dayNumber(date) - dayNumber(first);
}
