import type { Point } from '../geometry/projection';
import type { Pixel } from '../hit-test';

/** What a map shows: its size in pixels, and where a point in SVG units lies on it. */
export interface Sight {
	width: number;
	height: number;
	pixelOf: (point: Point) => Pixel;
}

/** Pixels along the map's edges where a piece of an outline does not count as seen. */
const margin = 16;

/** Whether a piece of an outline is seen on the map. */
export const inSight = (outline: readonly Point[], { width, height, pixelOf }: Sight): boolean =>
	outline.some((point) => {
		const { x, y } = pixelOf(point);
		return x >= margin && x <= width - margin && y >= margin && y <= height - margin;
	});

/**
 * The point to bring into the middle of the map, so that a land out of sight is seen at the present
 * scale: the middle of its outline where all of that then shows, else the nearest piece of it.
 */
export function pointToShow(outline: readonly Point[], sight: Sight): Point {
	const { width, height, pixelOf } = sight;
	const pixels = outline.map(pixelOf);
	const spans = [pixels.map(({ x }) => x), pixels.map(({ y }) => y)].map(spanOf);
	const [across, down] = spans.map(([least, most]) => most - least);
	if (across! <= width - 2 * margin && down! <= height - 2 * margin) {
		const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)].map(spanOf);
		return [(xs![0] + xs![1]) / 2, (ys![0] + ys![1]) / 2];
	}
	const distances = pixels.map((pixel) => distanceFromMiddle(pixel, sight));
	return outline[distances.indexOf(Math.min(...distances))]!;
}

/** How far a pixel lies from the middle of the map. */
export const distanceFromMiddle = ({ x, y }: Pixel, { width, height }: Sight): number =>
	Math.hypot(x - width / 2, y - height / 2);

const spanOf = (values: readonly number[]): [least: number, most: number] => [
	Math.min(...values),
	Math.max(...values)
];
