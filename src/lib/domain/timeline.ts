import { scaleUtc } from 'd3-scale';
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

/** A scale through `anchors`, ascending in both date and place, the last one at the last day. */
export function timelineScale(anchors: readonly Anchor[]): TimelineScale {
	const scale = scaleUtc()
		.domain(anchors.map(({ date }) => new Date(`${date}T00:00:00Z`)))
		.range(anchors.map(({ at }) => at))
		.clamp(true);
	const first = anchors[0]!.date;
	const last = anchors.at(-1)!.date;
	return {
		at: (date) => scale(new Date(`${date}T00:00:00Z`)),
		dateAt: (at) => {
			const days = scale.invert(at).getTime() / 86_400_000;
			return clampDate(isoDate(Math.round(days)), first, last);
		},
		anchors
	};
}

/** The last of the ascending `days` before `date`, or `undefined` when none is. */
export function previousDay(days: readonly IsoDate[], date: IsoDate): IsoDate | undefined {
	return days.findLast((day) => day < date);
}

/** The first of the ascending `days` after `date`, or `undefined` when none is. */
export function nextDay(days: readonly IsoDate[], date: IsoDate): IsoDate | undefined {
	return days.find((day) => day > date);
}

/** Whole days from `first` to `date`: the value of the range input. */
export function daysBetween(first: IsoDate, date: IsoDate): number {
	return dayNumber(date) - dayNumber(first);
}
