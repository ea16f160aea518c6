import { placeNames, signBox } from '$lib/map/event-marks/place-names';
import { overlaps, type Edges } from '$lib/map/labels/collision';
import { eventSign, lettering } from '$lib/map/style/cartography';
import { isWithin } from './boxes';
import type { Figure } from './figure';
import type { MapPlacement } from './place-map';
import { circle, type Rect, type SceneNode, type ScenePath } from './scene';
import { stackAround, widthOf } from './text-layout';

/** The sign at the place of an event. */
export function eventSignAt(
	x: number,
	y: number,
	{ border, selected }: Figure['colours']
): ScenePath[] {
	const { disc, ring, ringWidth, dot } = eventSign;
	return [
		{ kind: 'path', d: circle(x, y, disc), fill: border },
		{ kind: 'path', d: circle(x, y, ring), stroke: selected, width: ringWidth },
		{ kind: 'path', d: circle(x, y, dot), fill: selected }
	];
}

/**
 * The signs at the places of the day's events that nothing covers, each with its name where that lies on
 * nothing that is taken.
 */
export function eventSignsOf(
	{ events, colours }: Figure,
	{ x, y, scale, range: { size } }: MapPlacement,
	frame: Rect,
	taken: readonly Edges[],
	covered: readonly Edges[]
): SceneNode[] {
	const seen = events
		.map((event) => {
			const [right, down] = event.point;
			const box = { width: widthOf(event.name, size, 600), height: lettering.lineHeight * size };
			const at = { x: x + right * scale, y: y + down * scale };
			return { ...event, at, radius: eventSign.disc, size: box };
		})
		.filter((event) => {
			const box = signBox(event);
			return isWithin(box, frame) && !covered.some((other) => overlaps(box, other, 0));
		});
	const places = placeNames(
		seen,
		(box) => isWithin(box, frame) && !taken.some((other) => overlaps(box, other))
	);
	return seen.flatMap(({ id, name, described, at }): SceneNode[] => {
		const [disc, ...rest] = eventSignAt(at.x, at.y, colours);
		const sign = [{ ...disc!, title: described, data: { 'event-mark': id } }, ...rest];
		const place = places.get(id);
		if (!place) return sign;
		const letters = stackAround([name], at.y + place.y, {
			x: at.x + place.x,
			size,
			weight: 600,
			fill: colours.ink,
			anchor: place.anchor,
			halo: { colour: colours.land, width: lettering.halo * size }
		});
		return [...sign, ...letters];
	});
}
