import type { Atlas } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import { mapGeometry } from '$lib/map/svg/geometry';
import { compose, type Size } from './figure/compose';
import { figureOf, type FigureOptions } from './figure/figure';
import { paintPng } from './png';
import { writeSvg } from './svg';

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

const sceneOf = ({ atlas, view, language, size = usualSize, ...options }: ExportRequest) =>
	compose(figureOf(atlas, view, language, options), mapGeometry(), size);

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
