import type { Republic } from '$lib/domain/atlas';
import type { Point } from '$lib/map/geometry/projection';
import { arrangeInsets } from '$lib/map/insets/insets';
import { boxAround, type Edges } from '$lib/map/labels/collision';
import { nameBox } from '$lib/map/labels/fit-labels';
import { createTextMeasure } from '$lib/map/labels/measure-text';
import type { MapGeometry } from '$lib/map/svg/geometry';
import type { Figure } from './figure';
import { placeMap, type MapPlacement } from './place-map';
import type { Rect } from './scene';
import { widthOf } from './text-layout';

/** Where the Union lies in a figure, and where the insets beside it; without room for all there are none. */
export interface MapPlan {
	placement: MapPlacement;
	insets: Edges[];
}

/** How much smaller the Union may be drawn, and how high in its box, so that the insets find room. */
const shares = [1, 0.95, 0.9, 0.85];
const heights = [0.5, 0];

/** The plans made so far: to make one takes twice as long as to lay out a frame of a film. */
const plans = new WeakMap<readonly Republic[], Map<string, MapPlan>>();

/** Where a map and its insets lie in a box: by its size and the widest names, the same on every day. */
export function planMap({ history }: Figure, geometry: MapGeometry, box: Rect): MapPlan {
	const made = plans.get(history) ?? new Map<string, MapPlan>();
	plans.set(history, made);
	const key = [box.x, box.y, box.width, box.height].join(' ');
	const plan = made.get(key) ?? makePlan(history, geometry, box);
	made.set(key, plan);
	return plan;
}

function makePlan(history: Figure['history'], geometry: MapGeometry, box: Rect): MapPlan {
	for (const share of shares)
		for (const down of heights) {
			const placement = placeMap(box, { share, down });
			const insets = insetsBeside(placement, history, geometry, box);
			if (insets) return { placement, insets };
		}
	return { placement: placeMap(box), insets: [] };
}

/** The boxes of the insets in the figure, where the map that is so placed leaves room for them. */
function insetsBeside(
	{ x, y, scale, index }: MapPlacement,
	history: Figure['history'],
	{ republics, places }: MapGeometry,
	{ x: left, y: top, width, height }: Rect
): Edges[] | undefined {
	const measure = createTextMeasure(history, (text) => widthOf(text, 1, 600));
	const transform = { scale, x: x - left, y: y - top };
	const extent = {
		x: -transform.x / scale,
		y: -transform.y / scale,
		scale,
		width,
		height,
		turn: 0
	};
	const pointBox = ([right, down]: Point): Edges => {
		const [x, y] = [transform.x + right * scale, transform.y + down * scale];
		return { left: x, right: x, top: y, bottom: y };
	};
	const taken = places
		.filter(({ stages }) => stages.includes(index))
		.flatMap((place) => [
			nameBox(extent, place, measure),
			...(place.line ? [boxAround(place.line.map(pointBox))] : [])
		]);
	return arrangeInsets(republics, transform, { width, height }, taken)?.boxes.map((box) => ({
		left: left + box.left,
		right: left + box.right,
		top: top + box.top,
		bottom: top + box.bottom
	}));
}
