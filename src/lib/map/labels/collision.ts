/** The edges of a box on the screen, in pixels. */
export interface Edges {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** Pixels kept free around a name. */
export const gap = 3;

/** Whether two boxes are less than `distance` pixels apart. */
export const overlaps = (one: Edges, other: Edges, distance = gap): boolean =>
	one.left < other.right + distance &&
	other.left < one.right + distance &&
	one.top < other.bottom + distance &&
	other.top < one.bottom + distance;

/**
 * The indices of the boxes that can be placed, in the order of the list: each that is `eligible` and
 * overlaps neither an obstacle nor a box placed before it.
 */
export function placeGreedily(
	boxes: readonly Edges[],
	obstacles: readonly Edges[],
	eligible: readonly boolean[] = boxes.map(() => true)
): Set<number> {
	const occupied = [...obstacles];
	const placed = new Set<number>();
	boxes.forEach((box, index) => {
		if (!eligible[index] || occupied.some((other) => overlaps(box, other))) return;
		occupied.push(box);
		placed.add(index);
	});
	return placed;
}

/** The least box around boxes. */
export const boxAround = (boxes: readonly Edges[]): Edges => ({
	left: Math.min(...boxes.map(({ left }) => left)),
	right: Math.max(...boxes.map(({ right }) => right)),
	top: Math.min(...boxes.map(({ top }) => top)),
	bottom: Math.max(...boxes.map(({ bottom }) => bottom))
});

/** A box whose edges lie by so many times as far from the origin. */
export const scaled = ({ left, right, top, bottom }: Edges, by: number): Edges => ({
	left: left * by,
	right: right * by,
	top: top * by,
	bottom: bottom * by
});
