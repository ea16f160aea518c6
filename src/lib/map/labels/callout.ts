import type { Point } from '../geometry/projection';
import { overlaps, type Edges } from './collision';
import type { Place } from './placements';

/** A name beside its land, all in pixels of a view. */
export interface Callout {
	at: Point;
	anchor: Place['anchor'];
	/** Where the line to the land begins. */
	from: Point;
}

/** What a callout must keep clear of, and should. */
interface Surroundings {
	/** Whether a name may stand in a box. */
	isFree: (box: Edges) => boolean;
	/** Whether a box lies on none of the lands that have names of their own. */
	isOffLand: (box: Edges) => boolean;
	/** What a line must not cross. */
	occupied: readonly Edges[];
}

/** How far from the point to the name, and in how many directions, places are tried. */
const distances = [18, 26, 36, 48, 62, 78, 96, 116, 140];
const directions = 16;

/** Pixels between a name and the beginning of its line. */
const space = 5;

/**
 * Where the name of a land stands that has no room for it: as near to a point of the land as it can be
 * off every land, else on one; its line crosses no name. Nothing where there is no such place.
 */
export function callout(
	point: Point,
	size: readonly [width: number, height: number],
	{ isFree, isOffLand, occupied }: Surroundings
): Callout | undefined {
	let ashore: Callout | undefined;
	for (const distance of distances)
		for (let turn = 0; turn < directions; turn++) {
			const angle = (2 * Math.PI * turn) / directions;
			const [right, down] = [Math.cos(angle), Math.sin(angle)];
			const from: Point = [point[0] + distance * right, point[1] + distance * down];
			const found = { from, ...beside(from, right, down, size[1]) };
			const box = boxOf(found, size);
			if (!isFree(box) || occupied.some((other) => crosses(from, point, other))) continue;
			if (isOffLand(box)) return found;
			ashore ??= found;
		}
	return ashore;
}

/** Which end of a name is at the beginning of its line, and where. */
function beside([x, y]: Point, right: number, down: number, height: number) {
	if (Math.abs(right) < 0.3)
		return {
			at: [x, y + Math.sign(down) * (height / 2 + space)] as Point,
			anchor: 'middle'
		} as const;
	return right < 0
		? ({ at: [x - space, y] as Point, anchor: 'end' } as const)
		: ({ at: [x + space, y] as Point, anchor: 'start' } as const);
}

function boxOf({ at: [x, y], anchor }: Callout, [width, height]: readonly [number, number]): Edges {
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Whether a line runs through a box. */
function crosses([x1, y1]: Point, [x2, y2]: Point, box: Edges): boolean {
	const parts = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
	return Array.from({ length: parts + 1 }, (_, part) => part / parts).some((share) => {
		const [x, y] = [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
		return overlaps({ left: x, right: x, top: y, bottom: y }, box, 0);
	});
}
