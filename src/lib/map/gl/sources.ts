import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { labelSources } from './label-sources';
import type { LandKind } from './land-kinds';

/** The sources of the style; empty are those of names that moved, of seas, capitals and autonomies not shown. */
export type Sources = Record<
	| 'land'
	| 'outlines'
	| 'labels'
	| 'names'
	| 'leaders'
	| 'moved'
	| 'seas'
	| 'capitals'
	| 'seats'
	| 'autonomies'
	| 'autonomy-names',
	FeatureCollection
>;

/** What the land and the waters are drawn from; a more detailed topology of the same plane renews it. */
export type Land = Pick<Sources, 'land' | 'outlines'>;

const collection = (topology: Topology, name: string) =>
	feature(
		topology,
		topology.objects[name] as GeometryCollection<{ id: string; kind?: string; rank?: number }>
	);

/** Cut a topology into the style's sources. */
export function sourcesOf(topology: Topology): Sources {
	const seats = collection(topology, 'capitals');
	return {
		...landOf(topology),
		labels: collection(topology, 'labels'),
		...labelSources(),
		moved: nothing,
		seas: nothing,
		capitals: nothing,
		seats: {
			...seats,
			features: seats.features.filter(({ properties }) => properties.kind !== 'republic')
		},
		autonomies: nothing,
		'autonomy-names': nothing
	};
}

/**
 * The land and the waters, as one source: MapLibre draws the outlines of all tiles anew wherever the
 * source changes from layer to layer, on the globe more triangles than all that is seen.
 */
export function landOf(topology: Topology): Land {
	const republics = topology.objects.republics as GeometryCollection;
	const neighbours = topology.objects.neighbours as GeometryCollection & {
		geometries: (Polygon | MultiPolygon)[];
	};
	const ranks = new Map(
		collection(topology, 'labels').features.map(({ properties: { id, rank } }) => [id, rank])
	);
	const republicShapes = collection(topology, 'republics');
	const outlines = {
		...republicShapes,
		features: republicShapes.features.map((republic) => ({
			...republic,
			properties: { ...republic.properties, rank: ranks.get(republic.properties.id) }
		}))
	};
	const kinds: Record<LandKind, Feature[]> = {
		graticule: collection(topology, 'graticule').features,
		// As one land: the borders between neighbours are today's and none of the atlas's matter.
		neighbours: [alone(merge(topology, neighbours.geometries))],
		republics: republicShapes.features,
		lakes: ['lakes', 'bays'].flatMap((name) => collection(topology, name).features),
		borders: [alone(mesh(topology, republics, (a, b) => a !== b))]
	};
	const features = Object.entries(kinds).flatMap(([kind, features]) =>
		features.map((feature) => ({ ...feature, properties: { ...feature.properties, kind } }))
	);
	// The republics once more, for what marks a few: built anew at each mark, it must not hold up the fills.
	return { land: { type: 'FeatureCollection', features }, outlines };
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

const alone = (geometry: Geometry): Feature => ({ type: 'Feature', properties: {}, geometry });
