import { addDays, type IsoDate } from '$lib/domain/date';
import type { TimelineScale } from '$lib/domain/timeline';

/** The part of the track on screen, as shares of the whole track. */
export interface TrackWindow {
	from: number;
	to: number;
}

/** How many times the track can be drawn wider than it is. */
export const levels = [1, 2, 4, 8, 16] as const;
export const wholeTrack: TrackWindow = { from: 0, to: 1 };

/** Places are sums of fractions; nearer than this they are the same place. */
const tolerance = 1e-9;

/** The window that shows the track `level` times wider, around a place as far as the ends allow. */
export function windowAround(at: number, level: number): TrackWindow {
	if (level <= 1) return wholeTrack;
	const from = Math.min(Math.max(0, at - 0.5 / level), 1 - 1 / level);
	return { from, to: from + 1 / level };
}

/** How many times wider a window draws the track. */
export const levelOf = ({ from, to }: TrackWindow): number => Math.round(1 / (to - from));

/** Whether a place is in sight. */
export const inSight = ({ from, to }: TrackWindow, at: number): boolean =>
	at >= from - tolerance && at <= to + tolerance;

/** How many windows further along the track a place lies: 0 where it is in sight. */
export function pageOf(window: TrackWindow, at: number): number {
	if (inSight(window, at)) return 0;
	const width = window.to - window.from;
	return at > window.to
		? Math.ceil((at - window.to - tolerance) / width)
		: Math.floor((at - window.from + tolerance) / width);
}

/** The window so many windows further along, as far as the ends allow; itself for none. */
export function turnPages(window: TrackWindow, pages: number): TrackWindow {
	if (pages === 0) return window;
	const width = window.to - window.from;
	const from = Math.min(Math.max(0, window.from + pages * width), 1 - width);
	return { from, to: from + width };
}

/**
 * The scale as it looks through a window: 0 and 1 are the window's ends, and days out of sight lie
 * beyond them. `dateAt` gives days in sight only.
 */
export function scaleThrough(scale: TimelineScale, window: TrackWindow): TimelineScale {
	if (window === wholeTrack) return scale;
	const width = window.to - window.from;
	const shareOf = (at: number) => (at - window.from) / width;
	return {
		at: (date) => shareOf(scale.at(date)),
		dateAt: (at) => {
			const date = scale.dateAt(window.from + Math.min(1, Math.max(0, at)) * width);
			const off = scale.at(date);
			if (inSight(window, off)) return date;
			const inward = addDays(date, off > window.to ? -1 : 1);
			return inSight(window, scale.at(inward)) ? inward : date;
		},
		anchors: scale.anchors.map(({ date, at }) => ({ date, at: shareOf(at) }))
	};
}

/** How much more room a day has after an anchor of the scale than before it (below 1: less). */
export function roomGained({ anchors }: TimelineScale, date: IsoDate): number {
	const index = anchors.findIndex((anchor) => anchor.date === date);
	const pace = (start: number) => {
		const [from, to] = [anchors[start], anchors[start + 1]];
		return from && to ? (to.at - from.at) / (Date.parse(to.date) - Date.parse(from.date)) : NaN;
	};
	return pace(index) / pace(index - 1);
}
