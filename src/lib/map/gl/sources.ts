import type { FeatureCollection, Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { RepublicId } from '$lib/domain/atlas';
import type { Sources } from './style';

/** A republic's names on the map: today's and the Soviet-era one. */
export type MapNames = ReadonlyMap<RepublicId, { name: string; formerName: string }>;

/** Cut a topology of the plane into the style's sources, and write the names on the labels. */
export function sourcesOf(topology: Topology, names: MapNames): Sources {
	const collection = (name: string) =>
		feature(topology, topology.objects[name] as GeometryCollection<{ id: string; kind?: string }>);
	const republics = topology.objects.republics as GeometryCollection;
	const neighbours = topology.objects.neighbours as GeometryCollection & {
		geometries: (Polygon | MultiPolygon)[];
	};
	const labels = collection('labels');
	const capitals = collection('capitals');
	return {
		graticule: collection('graticule'),
		// As one land: the borders between neighbours are today's and none of the atlas's matter.
		neighbours: alone(merge(topology, neighbours.geometries)),
		republics: collection('republics'),
		lakes: collection('lakes'),
		borders: alone(mesh(topology, republics, (a, b) => a !== b)),
		labels: {
			...labels,
			features: labels.features.map((label) => ({
				...label,
				properties: { ...label.properties, ...names.get(label.properties.id) }
			}))
		},
		seats: {
			...capitals,
			features: capitals.features.filter(({ properties }) => properties.kind !== 'republic')
		}
	};
}

const alone = (geometry: Geometry): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', properties: {}, geometry }]
});
