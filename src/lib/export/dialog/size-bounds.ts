import type { Size } from '..';

/** The bounds of a side in pixels, and of the ratio of the longer side to the shorter. */
export const bounds = { least: 320, most: 4096, longest: 3 };

/** Width and height as typed, one of which may be missing. */
export type TypedSize = Record<keyof Size, number | null | undefined>;

const sides = ['width', 'height'] as const;

/** The sides for which no figure of a size can be made: out of bounds, or both where one is too long. */
export function faultsOf(size: TypedSize): (keyof Size)[] {
	const { least, most, longest } = bounds;
	const fits = (side: number) => Number.isInteger(side) && least <= side && side <= most;
	const beyond = sides.filter((side) => !fits(size[side] ?? 0));
	if (beyond.length > 0) return beyond;
	const { width, height } = size as Size;
	return Math.max(width, height) > longest * Math.min(width, height) ? [...sides] : [];
}
