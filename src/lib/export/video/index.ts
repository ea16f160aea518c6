import { markedEvents } from '$lib/domain/theme';
import { timelineScale } from '$lib/domain/timeline';
import { codecFor, encodeWebm, rate as webmRate, type EncodeOptions } from './encode-webm';
import { encodeGif, rate as gifRate } from './encode-gif';
import { createFramePainter, type FilmContent } from './frame-painter';
import { eventShots, sweepShots } from './storyboard';

export { codecFor };

export type FilmFormat = 'webm' | 'gif';

/** A film to be made. */
export interface FilmRequest extends Omit<FilmContent, 'captions'> {
	format: FilmFormat;
	/** How long it runs. */
	seconds: number;
	/** Sweep through the days, or stop at each event and name it. */
	pace: 'glide' | 'events';
}

/** Make a film of the days between two dates. Rejects when it is aborted or cannot be made. */
export async function filmOf(request: FilmRequest, options: EncodeOptions): Promise<Blob> {
	const { seconds, pace, format, ...content } = request;
	const { atlas, from, to } = content;
	const captions = pace === 'events';
	const rate = format === 'webm' ? webmRate : gifRate;
	const days = markedEvents(atlas, content.view.themes).map(({ date }) => date);
	const shots = captions
		? eventShots(days, from, to, seconds)
		: sweepShots(timelineScale(atlas.anchors), from, to, seconds, rate);
	const painter = await createFramePainter({ ...content, captions });
	options.signal.throwIfAborted();
	return format === 'webm'
		? encodeWebm(painter, shots, atlas.slug, options)
		: encodeGif(painter, shots, options);
}
