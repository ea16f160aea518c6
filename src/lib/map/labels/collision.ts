/** A box on the screen, in pixels. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Pixels kept free around a name. */
const gap = 3;

/** Whether two boxes are less than so many pixels apart. */
export const meet = (one: Box, other: Box, apart = gap): boolean =>
	one.left < other.right + apart &&
	other.left < one.right + apart &&
	one.top < other.bottom + apart &&
	other.top < one.bottom + apart;

/**
 * Which of the boxes find room, by their places in the list: in that order, each where it meets
 * neither what is `taken` nor one that has found room before it. One that is not `wanted` takes none.
 */
export function roomFor(
	boxes: readonly Box[],
	taken: readonly Box[],
	wanted: readonly boolean[] = boxes.map(() => true)
): Set<number> {
	const standing = [...taken];
	const found = new Set<number>();
	boxes.forEach((box, index) => {
		if (!wanted[index] || standing.some((other) => meet(box, other))) return;
		standing.push(box);
		found.add(index);
	});
	return found;
}
