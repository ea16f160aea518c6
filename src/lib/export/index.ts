import type { Atlas } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import { mapGeometry } from '$lib/map/svg/geometry';
import { compose, type Size } from './figure/compose';
import { figureOf, type FigureOptions } from './figure/figure';
import { paintPng } from './png';
import { writeSvg } from './svg';
import { captionsOf } from './video/caption';
import { filmScenes, type FilmContent } from './video/frame-painter';

export type { Theme } from './figure/colours';
export type { Size } from './figure/compose';
export { download, fileName } from './download';
export {
	filmOf,
	videoFormats,
	videoFormatsFor,
	type FilmFormat,
	type FilmRequest,
	type VideoFormat
} from './video';

/** A view to be exported, and how. */
export interface ExportInput extends FigureOptions {
	atlas: Atlas;
	view: View;
	/** With the deferred messages loaded. */
	language: FullI18n;
}

/** A picture to be made. The size is in pixels; without one it is `usualSize`. */
export interface ExportRequest extends ExportInput {
	size?: Size;
}

const usualSize: Size = { width: 1280, height: 720 };

/** A picture names the events of its day. */
function sceneOf({ atlas, view, language, size = usualSize, ...options }: ExportRequest) {
	const caption = captionsOf(atlas, view, language)(view.date) || undefined;
	return compose(figureOf(atlas, view, language, { caption, ...options }), mapGeometry(), size);
}

/** A view as the text of a standalone SVG file with editable texts and named layers. */
export function svgOf(request: ExportRequest): string {
	const { width, height } = request.size ?? usualSize;
	return writeSvg(sceneOf(request), width, height);
}

/**
 * A view as a PNG of exactly the size, times `density` (2 for fine screens and print). Rejects where
 * the browser has no canvas that large.
 */
export function pngOf(request: ExportRequest, density = 1): Promise<Blob> {
	const { width, height } = request.size ?? usualSize;
	return paintPng(sceneOf(request), { width: width * density, height: height * density });
}

/** One day of a film as the text of an SVG file. */
export function filmFrameOf(film: FilmContent, date: IsoDate): string {
	const [scene] = filmScenes(film)(date);
	return writeSvg(scene, film.size.width, film.size.height);
}
