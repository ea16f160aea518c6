import { type Edges, overlaps } from '../labels/collision';

export interface Size {
	width: number;
	height: number;
}

/** A frame to place: its size in pixels at the scale of the map, and the place it shows. */
export interface Frame extends Size {
	/** The middle of what it shows, in pixels of the map. */
	of: { x: number; y: number };
}

/** How many times an inset magnifies the map: the most, the least, and the steps between. */
const magnified = { most: 2.4, least: 1.4, step: 0.05 };

/** Pixels between frame and map's edge, and between places that are tried. */
const margin = 10;
const step = 6;

/** Pixels that the title above an inset takes. */
export const captionHeight = 18;

/** The insets at one magnification: each frame's box. */
export interface Arrangement {
	magnification: number;
	boxes: Edges[];
}

/**
 * Where insets lie on a map of so many pixels: at its edges, all magnified alike, between `least` and
 * `most` times and as much as there is room for, each as near to its land as it can be where `isFree` says
 * that nothing lies in its box and around it. `undefined` where not all find room: one alone would come
 * and go with the length of a name.
 */
export function placeInsets(
	frames: readonly Frame[],
	map: Size,
	isFree: (box: Edges) => boolean,
	{ least, most } = { least: 0, most: Infinity }
): Arrangement | undefined {
	const [lowest, highest] = [Math.max(least, magnified.least), Math.min(most, magnified.most)];
	const boxOf = ({ width, height, of }: Frame, times: number, placed: readonly Edges[]) => {
		const size = { width: width * times, height: height * times + captionHeight };
		return nearest(
			atEdges(size, map),
			of,
			map,
			(box) => isFree(withMargin(box)) && !placed.some((other) => overlaps(box, other, margin))
		);
	};
	// What has no room by itself at its smallest has none at all.
	if (lowest > highest || frames.some((frame) => !boxOf(frame, lowest, []))) return undefined;
	for (let times = highest; times >= lowest; times -= magnified.step) {
		const boxes: Edges[] = [];
		for (const frame of frames) {
			const box = boxOf(frame, times, boxes);
			if (!box) break;
			boxes.push(box);
		}
		if (boxes.length === frames.length) return { magnification: times, boxes };
	}
	return undefined;
}

/** A box and what is kept free around it. */
const withMargin = ({ left, right, top, bottom }: Edges): Edges => ({
	left: left - margin,
	right: right + margin,
	top: top - margin,
	bottom: bottom + margin
});

/** The places at the edges of the map for a box of a size. */
function atEdges({ width, height }: Size, map: Size): Edges[] {
	const [right, bottom] = [map.width - margin - width, map.height - margin - height];
	if (right < margin || bottom < margin) return [];
	const between = (to: number) => [
		...Array.from({ length: Math.ceil((to - margin) / step) }, (_, index) => margin + index * step),
		to
	];
	return [
		...between(right).flatMap((left) => [margin, bottom].map((top) => [left, top] as const)),
		...between(bottom).flatMap((top) => [margin, right].map((left) => [left, top] as const))
	].map(([left, top]) => ({ left, top, right: left + width, bottom: top + height }));
}

/** The free box nearest to a point of the map, one in a corner counting nearer than it is. */
function nearest(
	boxes: readonly Edges[],
	of: Frame['of'],
	map: Size,
	isFree: (box: Edges) => boolean
): Edges | undefined {
	const far = ({ left, right, top, bottom }: Edges) => {
		const atSide = left === margin || right === map.width - margin;
		const atTopOrBottom = top === margin || bottom === map.height - margin;
		const distance = Math.hypot((left + right) / 2 - of.x, (top + bottom) / 2 - of.y);
		return atSide && atTopOrBottom ? distance * 0.75 : distance;
	};
	let [found, least]: [Edges | undefined, number] = [undefined, Infinity];
	for (const box of boxes) {
		const distance = far(box);
		if (distance < least && isFree(box)) [found, least] = [box, distance];
	}
	return found;
}
