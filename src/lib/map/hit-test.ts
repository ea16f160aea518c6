import type { RepublicId } from '$lib/domain/atlas';

/** A place on the screen or the map, in pixels. */
export interface Pixel {
	x: number;
	y: number;
}

/** How far from a land a pointer may be and still hit it, in pixels: a target of 24 pixels. */
export const tolerance = 12;

/** Pixels to an SVG unit from which the smallest republic, 20 units wide, is a target by itself. */
export const touchTargetScale = 1.5;

const turns = Array.from({ length: 8 }, (_, turn) => (turn * Math.PI) / 4);
/** Steps in pixels from a pointer, the nearest first. */
const nearby = [4, 8, tolerance].flatMap((radius) =>
	turns.map((angle) => [radius * Math.cos(angle), radius * Math.sin(angle)] as const)
);

/**
 * The republic that a pointer hits: the one it is on, else the nearest within the tolerance. A finger
 * is less exact: it hits the nearest of the `small` ones whose middle is within the tolerance.
 */
export function hitTest(
	pointer: Pixel,
	at: (pixel: Pixel) => RepublicId | undefined,
	small: readonly (Pixel & { id: RepublicId })[] = []
): RepublicId | undefined {
	const distance = ({ x, y }: Pixel) => Math.hypot(x - pointer.x, y - pointer.y);
	const [nearest] = [...small].sort((a, b) => distance(a) - distance(b));
	if (nearest && distance(nearest) <= tolerance) return nearest.id;
	const own = at(pointer);
	if (own) return own;
	for (const [dx, dy] of nearby) {
		const id = at({ x: pointer.x + dx, y: pointer.y + dy });
		if (id) return id;
	}
	return undefined;
}
