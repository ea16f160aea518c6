import type { Atlas } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import { shapes } from '$lib/map/svg/geometry';
import { compose, type Size } from './figure/compose';
import { pictureOf, type PictureOptions } from './figure/figure';
import { paintPng } from './png';
import { writeSvg } from './svg';

export type { Theme } from './figure/colours';
export type { Size } from './figure/compose';
export { download, fileName } from './download';
export { filmOf, codecFor, type FilmFormat, type FilmWish } from './video';

/** A view to be exported, and how. */
export interface Subject extends PictureOptions {
	atlas: Atlas;
	view: View;
	/** One that has learnt the deferred messages. */
	language: FullI18n;
}

/** A picture that is wanted. The size is in pixels; without one it is `usualSize`. */
export interface Wish extends Subject {
	size?: Size;
}

export const usualSize: Size = { width: 1280, height: 720 };

/** The smallest and the largest side of a picture that can be asked for, in pixels. */
export const sideBounds = [320, 4096] as const;

const sceneOf = ({ atlas, view, language, size = usualSize, ...options }: Wish) =>
	compose(pictureOf(atlas, view, language, options), shapes, size);

/** A view as the text of a standalone SVG file with editable texts and named layers. */
export function svgOf(wish: Wish): string {
	const { width, height } = wish.size ?? usualSize;
	return writeSvg(sceneOf(wish), width, height);
}

/**
 * A view as a PNG of exactly the size, times `density` (2 for fine screens and print). Rejects where
 * the browser has no canvas that large.
 */
export function pngOf(wish: Wish, density = 1): Promise<Blob> {
	const { width, height } = wish.size ?? usualSize;
	return paintPng(sceneOf(wish), { width: width * density, height: height * density });
}
