import { readFileSync } from 'node:fs';
import { transform } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Point } from './projection';
import { idOf } from './divisions';

/** Rings of arc numbers; `~number` runs the arc backwards. */
export type Rings = number[][];

/** One polygon of the coverage and whose it is; an empty string is "nobody's". */
export interface Piece {
	rings: Rings;
	republic: string;
	autonomy: string;
	neighbour: string;
	bay: string;
}

/** Land cut into pieces that share their borders; arcs are longitudes and latitudes. */
export interface Coverage {
	arcs: Point[][];
	pieces: Piece[];
}

interface Owner extends Record<string, string> {
	r: string;
	a: string;
	n: string;
	w: string;
}
type Unit = Polygon<Owner> | MultiPolygon<Owner>;

/** A raw file beside this module. */
export const readRaw = (name: string): unknown =>
	JSON.parse(readFileSync(new URL(`raw/${name}`, import.meta.url), 'utf8'));

/** The divisions of Natural Earth grouped to the republics of 1991, one piece per polygon. */
export function readCoverage(): Coverage {
	const raw = readRaw('units.topo.json') as Topology<{
		units: { type: 'GeometryCollection'; geometries: Unit[] };
	}>;
	const decode = transform(raw.transform!);
	const arcs = raw.arcs.map((arc) => densify(arc.map((step, i) => decode(step, i > 0) as Point)));
	return { arcs, pieces: raw.objects.units.geometries.flatMap(piecesOf) };
}

function piecesOf(unit: Unit): Piece[] {
	const { r, a, n, w } = unit.properties!;
	const owner = { republic: idOf(r), autonomy: idOf(a), neighbour: n, bay: idOf(w) };
	const polygons = unit.type === 'Polygon' ? [unit.arcs] : unit.arcs;
	return polygons.map((rings) => ({ rings, ...owner }));
}

/** Adds points to long edges: straight in longitude and latitude, they bend in the plane. */
export function densify(line: readonly Point[], step = 0.5): Point[] {
	return line.flatMap((point, i) => {
		const next = line[i + 1];
		if (!next) return [point];
		const [dx, dy] = [next[0] - point[0], next[1] - point[1]];
		const count = Math.max(1, Math.ceil(Math.hypot(dx, dy) / step));
		return Array.from({ length: count }, (_, k): Point => [
			point[0] + (dx * k) / count,
			point[1] + (dy * k) / count
		]);
	});
}
