import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Point } from './projection';
import { intersections, type Edge } from './intersections';
import type { Level, Space } from './levels-of-detail';

// How much a spike loses and a gentle curve gains; as in Mapshaper's weighted Visvalingam.
const sharpness = 0.7;

type Weighted = [x: number, y: number, squareKilometres: number];

/**
 * Lines with their small bends taken out (Visvalingam and Whyatt, 1993), on the level's grid.
 * Where straightening made two lines cross, their bends come back until they no longer do.
 */
export function simplify(
	lines: readonly Point[][],
	bend: (line: number) => number,
	{ space, step }: Level
): Point[][] {
	const weighted = weigh(lines, space);
	const snapped = weighted.map((line) => line.map(([x, y]) => snap(space.place([x, y]), step)));
	const kept = weighted.map((line, i) => [...line.keys()].filter((k) => line[k]![2] >= bend(i)));
	const result = () => kept.map((points, i) => points.map((k) => snapped[i]![k]!));
	for (let changed = true; changed;) {
		changed = false;
		// Latest edges first, so that the numbers of the earlier ones stay true.
		const edges = intersections(result()).flat();
		for (const edge of edges.sort((s, t) => t[1] - s[1])) {
			changed = restore(edge, weighted, kept) || changed;
		}
	}
	return result();
}

/** The point of the grid next to a point. */
export const snap = ([x, y]: Point, step: number): Point => [
	Math.round(x / step) * step,
	Math.round(y / step) * step
];

/** A line without the points that fell on the one before. */
export const withoutRepeats = (line: Point[]): Point[] =>
	line.filter(([x, y], i) => x !== line[i - 1]?.[0] || y !== line[i - 1]?.[1]);

function weigh(lines: readonly Point[][], space: Space): Weighted[][] {
	const arcs = lines.map((line) => line.map(space.flatten));
	const topology: Topology<Record<string, never>> = { type: 'Topology', objects: {}, arcs };
	return presimplify(topology, ([a, b, c]) =>
		bendiness(space.kilometres(b, a), space.kilometres(b, c))
	).arcs as Weighted[][];
}

/** The area between two steps from a corner, less for sharp corners: curves stay, spikes go. */
function bendiness([ax, ay]: Point, [cx, cy]: Point): number {
	const lengths = Math.hypot(ax, ay) * Math.hypot(cx, cy);
	const cosine = lengths && (ax * cx + ay * cy) / lengths;
	return (Math.abs(ax * cy - ay * cx) / 2) * (1 - sharpness * cosine);
}

/** Puts back the weightiest point dropped between the ends of an edge; false if there is none. */
function restore([line, index]: Edge, weighted: Weighted[][], kept: number[][]): boolean {
	const [from, to] = kept[line]!.slice(index, index + 2) as [number, number];
	let best: number | undefined;
	for (let k = from + 1; k < to; k++) {
		if (best === undefined || weighted[line]![k]![2] > weighted[line]![best]![2]) best = k;
	}
	if (best === undefined) return false;
	kept[line]!.splice(index + 1, 0, best);
	return true;
}
