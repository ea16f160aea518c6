import { timelineScale } from '$lib/domain/timeline';
import { codecFor, encodeWebm, rate as webmRate, type Making } from './encode-webm';
import { encodeGif, rate as gifRate } from './encode-gif';
import { reelOf, type Reeling } from './frame-painter';
import { glide, stops } from './storyboard';

export { codecFor };

export type FilmFormat = 'webm' | 'gif';

/** A film to be made. */
export interface FilmWish extends Omit<Reeling, 'told'> {
	format: FilmFormat;
	/** How long it runs. */
	seconds: number;
	/** Glide through the days, or stop at each event and tell it. */
	pace: 'glide' | 'events';
}

/** Make a film of the days between two dates. Rejects when it is aborted or cannot be made. */
export async function filmOf(wish: FilmWish, making: Making): Promise<Blob> {
	const { atlas, from, to, seconds, pace, format, ...rest } = wish;
	const told = pace === 'events';
	const rate = format === 'webm' ? webmRate : gifRate;
	const shots = told
		? stops(
				atlas.events.map(({ date }) => date),
				from,
				to,
				seconds
			)
		: glide(timelineScale(atlas.anchors), from, to, seconds, rate);
	const reel = await reelOf({ ...rest, atlas, from, to, told });
	making.signal.throwIfAborted();
	return format === 'webm' ? encodeWebm(reel, shots, making) : encodeGif(reel, shots, making);
}
