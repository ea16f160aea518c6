import { lensOf } from '$lib/domain/day';
import { markedEvents } from '$lib/domain/theme';
import { timelineScale } from '$lib/domain/timeline';
import { metadataOf } from '../metadata';
import { rate as videoRate, videoFormats, videoFormatsFor, type VideoFormat } from './codecs';
import type { EncodeOptions } from './encode-video';
import { encodeGif, rate as gifRate } from './encode-gif';
import { createFramePainter, type FilmContent } from './frame-painter';
import { eventShots, sweepShots } from './storyboard';

export { videoFormats, videoFormatsFor, type VideoFormat };

export type FilmFormat = VideoFormat | 'gif';

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
	const { atlas, view, language, from, to, address } = content;
	const captions = pace === 'events';
	const rate = format === 'gif' ? gifRate : videoRate;
	const shots = captions
		? eventShots(markedEvents(atlas, view.themes), from, to, seconds)
		: sweepShots(timelineScale(atlas.anchors), from, to, seconds, rate);
	const metadata = metadataOf(language, {
		title: `${language.formatDate(from)} – ${language.formatDate(to)} · ${lensOf(atlas, view.lens).title}`,
		description: language.t('site.description'),
		coverage: `${from}/${to}`,
		address
	});
	const painter = await createFramePainter({ ...content, captions });
	options.signal.throwIfAborted();
	if (format === 'gif') return encodeGif(painter, shots, metadata, options);
	// With the muxer, 46 kB (brotli).
	const { encodeVideo } = await import('./encode-video');
	return encodeVideo(painter, shots, format, metadata, options);
}
