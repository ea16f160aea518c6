import type { MultiPolygon } from 'geojson';
import { merge, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Polygon, Topology, Transform } from 'topojson-specification';
import type { Point } from './projection';
import { autonomies, republics } from './divisions';
import { capitals, collection, feature, graticule, labels, lakes } from './layers';
import type { Level } from './levels-of-detail';
import type { Coverage, Piece } from './coverage';
import { arcOf, select } from './selection';
import { simplify, withoutRepeats } from './simplify';

/** The text of one level's TopoJSON file. */
export function writeTopology(level: Level, coverage: Coverage): string {
	const pieces = select(coverage, level);
	const arcs = thin(coverage, pieces, level);
	const of = (key: 'republic' | 'autonomy' | 'neighbour' | 'bay', id: string) =>
		shape(
			pieces.filter((piece) => piece[key] === id),
			arcs
		);
	const idsOf = (key: 'neighbour' | 'bay') =>
		[...new Set(pieces.map((piece) => piece[key]))].filter(Boolean).sort();
	const layers = {
		republics: collection(republics.map(({ id }) => feature(id, of('republic', id)))),
		autonomies: collection(
			autonomies.map(({ id, kind, parent }) => feature(id, of('autonomy', id), { kind, parent }))
		),
		neighbours: collection(idsOf('neighbour').map((id) => feature(id, of('neighbour', id)))),
		lakes: lakes(level),
		bays: collection(idsOf('bay').map((id) => feature(id, of('bay', id)))),
		capitals: capitals(level),
		labels: labels(level),
		graticule: graticule(level)
	};
	const transform: Transform = { scale: [level.step, level.step], translate: [0, 0] };
	return JSON.stringify(quantize(topology(layers) as Topology<Objects>, transform));
}

// Moldavia and Armenia: the source leaves Moldavia's area hardly any room for rounding.
const small = new Set(republics.filter((r) => r.squareKilometres < 4e4).map(({ id }) => id));

/** The arcs that the pieces use, simplified; those of the Union keep more of their bends. */
function thin({ arcs }: Coverage, pieces: Piece[], level: Level): Topology {
	const bends = new Map<number, number>();
	for (const { republic, rings } of pieces) {
		const { bend } = republic ? level.union : level.neighbours;
		const smallest = small.has(republic) ? level.fine : bend;
		for (const arc of rings.flat().map(arcOf)) {
			bends.set(arc, Math.min(smallest, bends.get(arc) ?? Infinity));
		}
	}
	const lines = arcs.map((arc, i) => (bends.has(i) ? arc : [arc[0]!, arc[0]!]));
	return {
		type: 'Topology',
		objects: {},
		arcs: simplify(lines, (arc) => bends.get(arc) ?? Infinity, level)
	};
}

function shape(pieces: Piece[], arcs: Topology): MultiPolygon {
	const polygons = pieces.map(({ rings }): Polygon => ({ type: 'Polygon', arcs: rings }));
	const { type, coordinates } = merge(arcs, polygons);
	return {
		type,
		coordinates: coordinates.map((rings) => rings.map((ring) => withoutRepeats(ring as Point[])))
	};
}
