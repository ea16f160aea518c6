import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Point } from './projection';
import { intersections, type Edge } from './intersections';
import type { Level, Space } from './levels-of-detail';

// The share of its area that a spike loses and a gentle curve gains, as in Mapshaper.
const sharpness = 0.7;

type WeightedPoint = [x: number, y: number, squareKilometres: number];

/**
 * Lines with their small bends taken out (Visvalingam and Whyatt, 1993), on the level's grid.
 * Where straightening makes two lines cross, points come back until none do.
 */
export function simplify(
	lines: readonly Point[][],
	bend: (line: number) => number,
	{ space, step }: Level
): Point[][] {
	const weighted = weigh(lines, space);
	const snapped = weighted.map((line) => line.map(([x, y]) => snap(space.place([x, y]), step)));
	const indices = weighted.map((line, i) => [...line.keys()].filter((k) => line[k]![2] >= bend(i)));
	const result = () => indices.map((points, i) => points.map((k) => snapped[i]![k]!));
	for (let changed = true; changed;) {
		changed = false;
		// Latest edges first, so that the numbers of the earlier ones stay true.
		const edges = intersections(result()).flat();
		for (const edge of edges.sort((s, t) => t[1] - s[1])) {
			changed = restore(edge, weighted, indices) || changed;
		}
	}
	return result();
}

/** The point of the grid next to a point. */
export const snap = ([x, y]: Point, step: number): Point => [
	Math.round(x / step) * step,
	Math.round(y / step) * step
];

/** A line without points equal to the one before. */
export const withoutRepeats = (line: Point[]): Point[] =>
	line.filter(([x, y], i) => x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]);

function weigh(lines: readonly Point[][], space: Space): WeightedPoint[][] {
	const arcs = lines.map((line) => line.map(space.flatten));
	const topology: Topology<Record<string, never>> = { type: 'Topology', objects: {}, arcs };
	return presimplify(topology, ([a, b, c]) =>
		effectiveArea(space.kilometres(b, a), space.kilometres(b, c))
	).arcs as WeightedPoint[][];
}

/** The area between two steps from a corner in square kilometres, less where the corner is sharp. */
function effectiveArea([ax, ay]: Point, [cx, cy]: Point): number {
	const lengths = Math.hypot(ax, ay) * Math.hypot(cx, cy);
	const cosine = lengths && (ax * cx + ay * cy) / lengths;
	return (Math.abs(ax * cy - ay * cx) / 2) * (1 - sharpness * cosine);
}

/** Restores the point of the largest area between the ends of an edge; false if there is none. */
function restore([line, index]: Edge, weighted: WeightedPoint[][], indices: number[][]): boolean {
	const [from, to] = indices[line]!.slice(index, index + 2) as [number, number];
	let best: number | undefined;
	for (let k = from + 1; k < to; k++) {
		if (best === undefined || weighted[line]![k]![2] > weighted[line]![best]![2]) best = k;
	}
	if (best === undefined) return false;
	indices[line]!.splice(index + 1, 0, best);
	return true;
}
