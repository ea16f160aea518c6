import { readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { svgPoint } from '../plane';
import { pathOf } from './path';
import type { Shapes } from './shapes';

type Named = { id: string };

/** Draw the shapes of the first picture from the overview topology; runs only while prerendering. */
export function drawShapes(): Shapes {
	const topology = JSON.parse(readFileSync('static/geo/overview.topo.json', 'utf8')) as Topology;
	const features = <Properties extends Named>(name: string) =>
		feature(topology, topology.objects[name] as GeometryCollection<Properties>).features;
	const together = (name: string) =>
		features(name)
			.map(({ geometry }) => pathOf(geometry))
			.join('');
	const republics = topology.objects.republics as GeometryCollection<Named>;
	const { geometries: neighbours } = topology.objects.neighbours as GeometryCollection & {
		geometries: (Polygon | MultiPolygon)[];
	};
	return {
		graticule: together('graticule'),
		// As one land: the borders between neighbours are today's and none of the atlas's matter.
		neighbours: pathOf(merge(topology, neighbours)),
		lakes: together('lakes'),
		borders: pathOf(mesh(topology, republics, (a, b) => a !== b)),
		republics: features('republics').map((republic) => ({
			id: republic.properties.id,
			d: pathOf(republic.geometry)
		})),
		labels: features<Named & { rank: number }>('labels').map(labelOf)
	};
}

function labelOf({
	properties,
	geometry
}: Feature<Geometry, Named & { rank: number }>): Shapes['labels'][number] {
	if (geometry.type !== 'Point') throw new Error(`${properties.id}: a label needs a point`);
	const [x, y] = svgPoint(geometry.coordinates as [number, number]);
	const { id, rank } = properties;
	return { id, rank, x: Math.round(x), y: Math.round(y) };
}
