import type { Point } from '../geometry/projection';
import type { Edges } from './collision';

/** Pixels to a side of the cells in which the outline is marked. */
const cell = 8;

type Edge = readonly [from: Point, to: Point];

/** Whether a box lies wholly on the land, wholly off it, or (`undefined`) on both sides. */
type LandMask = (box: Edges) => boolean | undefined;

/** The land that rings bound, all in pixels of a view; `undefined` where none of it can be in view. */
export function landMask(
	rings: readonly (readonly Point[])[],
	{ width, height }: { width: number; height: number }
): LandMask | undefined {
	const edges = rings.flatMap((ring) =>
		ring.flatMap((from, index): Edge[] => {
			const to = ring[(index + 1) % ring.length]!;
			return Math.max(from[1], to[1]) < 0 || Math.min(from[1], to[1]) > height ? [] : [[from, to]];
		})
	);
	if (edges.length === 0) return undefined;
	const outline = new Set<number>();
	for (const [[ax, ay], [bx, by]] of edges) {
		if (Math.max(ax, bx) < 0 || Math.min(ax, bx) > width) continue;
		const parts = Math.ceil(Math.max(Math.abs(bx - ax), Math.abs(by - ay)) / cell) || 1;
		for (let part = 0; part <= parts; part++)
			outline.add(keyOf(at(ax + ((bx - ax) * part) / parts), at(ay + ((by - ay) * part) / parts)));
	}
	const rows = new Map<number, number[]>();
	/** Where the outline crosses a row of pixels. */
	const crossings = (y: number) => {
		const known = rows.get(y);
		if (known) return known;
		const found = edges.flatMap(([[ax, ay], [bx, by]]) =>
			ay > y !== by > y ? [((bx - ax) * (y - ay)) / (by - ay) + ax] : []
		);
		rows.set(y, found);
		return found;
	};
	return ({ left, right, top, bottom }) => {
		for (let x = at(left); x <= at(right); x++)
			for (let y = at(top); y <= at(bottom); y++) if (outline.has(keyOf(x, y))) return undefined;
		const middle = (left + right) / 2;
		return crossings((top + bottom) / 2).filter((x) => x > middle).length % 2 === 1;
	};
}

const at = (pixels: number) => Math.floor(pixels / cell);
const keyOf = (x: number, y: number) => x * 65536 + y;
