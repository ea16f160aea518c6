import type { Atlas } from './atlas';
import type { IsoDate } from './date';
import { nextDay, type TimelineScale } from './timeline';

/** The date to show after so many seconds of play, and whether it is the last one. */
export type Playback = (seconds: number) => { date: IsoDate; over: boolean };

/**
 * Sweep along the track from one date to another in so many `seconds`: busy years have more room on
 * it, and so more time.
 */
export function sweep(scale: TimelineScale, from: IsoDate, to: IsoDate, seconds: number): Playback {
	const [start, end] = [scale.at(from), scale.at(to)];
	return (elapsed) => {
		const over = elapsed >= seconds;
		return { date: over ? to : scale.dateAt(start + ((end - start) * elapsed) / seconds), over };
	};
}

/**
 * The seconds of a sweep from one date to another at the pace at which the days of `span` take
 * `seconds`, or the whole track where it is shorter than those.
 */
export function sweepSeconds(
	scale: TimelineScale,
	span: Atlas['playback'],
	from: IsoDate,
	to: IsoDate,
	seconds: number
): number {
	const pace = Math.min(1, scale.at(span.to) - scale.at(span.from) || 1) / seconds;
	return (scale.at(to) - scale.at(from)) / pace;
}

/** Step from one of the ascending `days` to the next, the first at once, then every `seconds`. */
export function stepEvents(days: readonly IsoDate[], from: IsoDate, seconds: number): Playback {
	const next = nextDay(days, from);
	const first = next === undefined ? days.length - 1 : days.indexOf(next);
	return (elapsed) => {
		const index = Math.min(days.length - 1, first + Math.floor(elapsed / seconds));
		return { date: days[index] ?? from, over: index >= days.length - 1 };
	};
}
