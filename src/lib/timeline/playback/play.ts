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
 * Play frame by frame: `ondate` is called with every new date, `onend` once after the last. Returns
 * how to stop.
 */
export function play(
	playback: Playback,
	ondate: (date: IsoDate) => void,
	onend: () => void,
	clock: Clock = frames
): () => void {
	let shown: IsoDate | undefined;
	const advance = (start: number) => (now: number) => {
		const { date, over } = playback((now - start) / 1000);
		if (date !== shown) ondate((shown = date));
		if (over) onend();
		else frame = clock.request(advance(start));
	};
	let frame = clock.request((start) => advance(start)(start));
	return () => clock.cancel(frame);
}
