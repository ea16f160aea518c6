import type { Point } from './projection';

/** An edge of a line: the numbers of the line and of the edge's first point. */
export type Edge = [line: number, index: number];

interface Segment {
	edge: Edge;
	a: Point;
	b: Point;
	west: number;
	east: number;
	south: number;
	north: number;
}

/** The pairs of edges that meet anywhere but at a common end, sweeping from west to east. */
export function intersections(lines: readonly Point[][]): [Edge, Edge][] {
	const segments = lines.flatMap(segmentsOf).sort((s, t) => s.west - t.west);
	const found: [Edge, Edge][] = [];
	segments.forEach((s, i) => {
		for (let k = i + 1; k < segments.length && segments[k]!.west <= s.east; k++) {
			const t = segments[k]!;
			if (t.south <= s.north && s.south <= t.north && conflict(s, t)) found.push([s.edge, t.edge]);
		}
	});
	return found;
}

function segmentsOf(points: Point[], line: number): Segment[] {
	return points.slice(1).map((b, index) => {
		const a = points[index]!;
		return {
			...{ edge: [line, index] as Edge, a, b },
			...{ west: Math.min(a[0], b[0]), east: Math.max(a[0], b[0]) },
			...{ south: Math.min(a[1], b[1]), north: Math.max(a[1], b[1]) }
		};
	});
}

const turn = (a: Point, b: Point, c: Point) =>
	(b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function conflict(s: Segment, t: Segment): boolean {
	if (same(s.a, s.b) || same(t.a, t.b)) return false;
	if (same(s.a, t.a) || same(s.a, t.b)) return same(s.b, t.b) || same(s.b, t.a);
	if (same(s.b, t.a) || same(s.b, t.b)) return false;
	return (
		turn(s.a, s.b, t.a) * turn(s.a, s.b, t.b) <= 0 && turn(t.a, t.b, s.a) * turn(t.a, t.b, s.b) <= 0
	);
}

const same = (a: Point, b: Point) => a[0] === b[0] && a[1] === b[1];
