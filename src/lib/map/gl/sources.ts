import type { FeatureCollection, Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { labelSources, type BothNames } from './labels';
import type { Sources } from './style';

/** The sources that a more detailed topology of the same plane draws anew. */
export type Land = Pick<Sources, 'neighbours' | 'republics' | 'outlines' | 'lakes' | 'borders'>;

const collection = (topology: Topology, name: string) =>
	feature(topology, topology.objects[name] as GeometryCollection<{ id: string; kind?: string }>);

/** Cut a topology into the style's sources, and write the names on the labels. */
export function sourcesOf(topology: Topology, names: BothNames): Sources {
	const labels = collection(topology, 'labels');
	const capitals = collection(topology, 'capitals');
	return {
		...landOf(topology),
		graticule: collection(topology, 'graticule'),
		labels: {
			...labels,
			features: labels.features.map((label) => ({
				...label,
				properties: { ...label.properties, ...names.get(label.properties.id) }
			}))
		},
		...labelSources(names),
		moved: nothing,
		seats: {
			...capitals,
			features: capitals.features.filter(({ properties }) => properties.kind !== 'republic')
		},
		autonomies: nothing,
		'autonomy-names': nothing
	};
}

/** The land and the waters in it. */
export function landOf(topology: Topology): Land {
	const republics = topology.objects.republics as GeometryCollection;
	const neighbours = topology.objects.neighbours as GeometryCollection & {
		geometries: (Polygon | MultiPolygon)[];
	};
	const shapes = collection(topology, 'republics');
	const lakes = collection(topology, 'lakes');
	return {
		// As one land: the borders between neighbours are today's and none of the atlas's matter.
		neighbours: alone(merge(topology, neighbours.geometries)),
		republics: shapes,
		// Once more, for what marks a few of them: built anew at each mark, it must not hold up the fills.
		outlines: shapes,
		lakes: { ...lakes, features: [...lakes.features, ...collection(topology, 'bays').features] },
		borders: alone(mesh(topology, republics, (a, b) => a !== b))
	};
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

const alone = (geometry: Geometry): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: {}, geometry }]
});
