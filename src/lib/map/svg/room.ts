/** A box on the screen, in pixels. */
export interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Pixels kept free around a name. */
const gap = 3;

const meet = (one: Box, other: Box) =>
	one.left < other.right + gap &&
	other.left < one.right + gap &&
	one.top < other.bottom + gap &&
	other.top < one.bottom + gap;

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
