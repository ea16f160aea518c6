import type { RepublicId } from '$lib/domain/atlas';

/** A place on the screen, in pixels. */
export interface Pixel {
	x: number;
	y: number;
}

/** How far from a land a pointer may be and still mean it: a target of 24 pixels. */
export const reach = 12;

/** Pixels to an SVG unit from which the smallest republic, 20 units wide, is a target by itself. */
export const closeEnough = 1.5;

const turns = Array.from({ length: 8 }, (_, turn) => (turn * Math.PI) / 4);
const rings = [4, 8, reach].flatMap((radius) =>
	turns.map((angle) => [radius * Math.cos(angle), radius * Math.sin(angle)] as const)
);

/**
 * The republic that a pointer means: the one it is on, else the nearest within reach. A finger is
 * less exact: it means the nearest of the `small` ones, where the middle of one is within reach.
 */
export function meant(
	pointer: Pixel,
	at: (pixel: Pixel) => RepublicId | undefined,
	small: readonly (Pixel & { id: RepublicId })[] = []
): RepublicId | undefined {
	const far = ({ x, y }: Pixel) => Math.hypot(x - pointer.x, y - pointer.y);
	const [nearest] = [...small].sort((a, b) => far(a) - far(b));
	if (nearest && far(nearest) <= reach) return nearest.id;
	const here = at(pointer);
	if (here) return here;
	for (const [dx, dy] of rings) {
		const id = at({ x: pointer.x + dx, y: pointer.y + dy });
		if (id) return id;
	}
	return undefined;
}
