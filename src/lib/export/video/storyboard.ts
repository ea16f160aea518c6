import type { IsoDate } from '$lib/domain/date';
import { sweep } from '$lib/domain/playback';
import type { TimelineScale } from '$lib/domain/timeline';

/** A day of a film and how long it stays on screen, in seconds. */
export interface Shot {
	date: IsoDate;
	seconds: number;
}

/** How long a sweep rests on its last day, in seconds. */
const rest = 1.5;

/**
 * The shots of a sweep from one day to another, at `rate` frames a second: frames of the same day are
 * one shot, and the last one rests.
 */
export function sweepShots(
	scale: TimelineScale,
	from: IsoDate,
	to: IsoDate,
	seconds: number,
	rate: number
): Shot[] {
	const frames = Math.max(1, Math.round((seconds - rest) * rate));
	const playback = sweep(scale, from, to, frames / rate);
	const shots: Shot[] = [];
	for (let frame = 0; frame <= frames; frame++) {
		const { date, over } = playback(frame / rate);
		const length = over ? rest : 1 / rate;
		const last = shots.at(-1);
		if (last?.date === date) last.seconds += length;
		else shots.push({ date, seconds: length });
	}
	return shots;
}

/** The first day, then every one on which something happened, up to the last. */
export const eventDays = (
	events: readonly { date: IsoDate }[],
	from: IsoDate,
	to: IsoDate
): IsoDate[] => [
	from,
	...new Set(events.map(({ date }) => date).filter((day) => from < day && day <= to))
];

/** The first day and those of the ascending events: all equally long. */
export function eventShots(
	events: readonly { date: IsoDate }[],
	from: IsoDate,
	to: IsoDate,
	seconds: number
): Shot[] {
	const dates = eventDays(events, from, to);
	return dates.map((date) => ({ date, seconds: seconds / dates.length }));
}

/** The seconds that shots take together. */
export const lengthOf = (shots: readonly Shot[]) =>
	shots.reduce((total, { seconds }) => total + seconds, 0);
