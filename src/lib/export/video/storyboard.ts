import type { IsoDate } from '$lib/domain/date';
import type { TimelineScale } from '$lib/domain/timeline';

/** A day of a film and how long it stays on screen, in seconds. */
export interface Shot {
	date: IsoDate;
	seconds: number;
}

/** How long a film that glides rests on its last day, in seconds. */
const rest = 1.5;

/**
 * A glide from one day to another along the timeline's track, on which busy years have more room: so
 * many frames a second, those of one day taken together, and a rest at the end.
 */
export function glide(
	scale: TimelineScale,
	from: IsoDate,
	to: IsoDate,
	seconds: number,
	rate: number
): Shot[] {
	const [start, end] = [scale.at(from), scale.at(to)];
	const frames = Math.max(1, Math.round((seconds - rest) * rate));
	const shots: Shot[] = [];
	for (let frame = 0; frame <= frames; frame++) {
		const date = scale.dateAt(start + ((end - start) * frame) / frames);
		const length = frame === frames ? rest : 1 / rate;
		const last = shots.at(-1);
		if (last?.date === date) last.seconds += length;
		else shots.push({ date, seconds: length });
	}
	return shots;
}

/** The first day, then every one of the ascending `days` up to the last: all equally long. */
export function stops(
	days: readonly IsoDate[],
	from: IsoDate,
	to: IsoDate,
	seconds: number
): Shot[] {
	const shown = [from, ...new Set(days.filter((day) => from < day && day <= to))];
	return shown.map((date) => ({ date, seconds: seconds / shown.length }));
}

/** The seconds that shots take together. */
export const lengthOf = (shots: readonly Shot[]) =>
	shots.reduce((total, { seconds }) => total + seconds, 0);
