import type { IsoDate } from '$lib/domain/date';
import { nextDay, type TimelineScale } from '$lib/domain/timeline';

/** The date to show after so many seconds of play, and whether it is the last one. */
export type Run = (seconds: number) => { date: IsoDate; over: boolean };

/** Where frames come from: the browser's, or a test's. */
export interface Clock {
	request: (frame: (milliseconds: number) => void) => number;
	cancel: (id: number) => void;
}

const frames: Clock = {
	request: (frame) => requestAnimationFrame(frame),
	cancel: (id) => cancelAnimationFrame(id)
};

/**
 * Glide along the track to its end; the years 1990 to 1993 take so many `seconds`, or the whole track
 * where it is shorter than those.
 */
export function glide(scale: TimelineScale, from: IsoDate, seconds: number): Run {
	const start = scale.at(from);
	const pace = Math.min(1, scale.at('1994-01-01') - scale.at('1990-01-01') || 1) / seconds;
	return (elapsed) => {
		const at = start + elapsed * pace;
		return { date: scale.dateAt(at), over: at >= 1 };
	};
}

/** Hop from one of the ascending `days` to the next, the first at once, then every `seconds`. */
export function hop(days: readonly IsoDate[], from: IsoDate, seconds: number): Run {
	const next = nextDay(days, from);
	const first = next === undefined ? days.length - 1 : days.indexOf(next);
	return (elapsed) => {
		const index = Math.min(days.length - 1, first + Math.floor(elapsed / seconds));
		return { date: days[index] ?? from, over: index >= days.length - 1 };
	};
}

/**
 * Play a run frame by frame: `ondate` is called with every new date, `onend` once after the last.
 * Returns how to stop.
 */
export function play(
	run: Run,
	ondate: (date: IsoDate) => void,
	onend: () => void,
	clock: Clock = frames
): () => void {
	let shown: IsoDate | undefined;
	const advance = (start: number) => (now: number) => {
		const { date, over } = run((now - start) / 1000);
		if (date !== shown) ondate((shown = date));
		if (over) onend();
		else frame = clock.request(advance(start));
	};
	let frame = clock.request((start) => advance(start)(start));
	return () => clock.cancel(frame);
}
