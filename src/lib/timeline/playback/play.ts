import type { IsoDate } from '$lib/domain/date';
import type { Playback } from '$lib/domain/playback';

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
 * The longest time in milliseconds by which one frame takes playback on. A slow device draws four
 * frames a second; longer pauses are those of a tab that was left, a frame out of sight or a machine
 * that slept, and nobody watched them.
 */
const longestStep = 250;

/**
 * Play frame by frame: `ondate` is called with every new date, `onend` once after the last. Time
 * stands still while no frames are drawn. Returns how to stop.
 */
export function play(
	playback: Playback,
	ondate: (date: IsoDate) => void,
	onend: () => void,
	clock: Clock = frames
): () => void {
	let shown: IsoDate | undefined;
	let played = 0;
	const advance = (before: number) => (now: number) => {
		played += Math.min(now - before, longestStep);
		const { date, over } = playback(played / 1000);
		if (date !== shown) ondate((shown = date));
		if (over) onend();
		else frame = clock.request(advance(now));
	};
	let frame = clock.request((start) => advance(start)(start));
	return () => clock.cancel(frame);
}
