import { readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { files, geo } from 'virtual:content';
import { parse } from 'yaml';
import { svgPoint } from '../geometry/projection';
import { formatArc, formatPath } from '../geometry/format-path';
import { labelsOf, type RankedPlace } from '../labels/label-points';
import { places } from '../labels/placements';
import { lastRange } from '../labels/scale-ranges';
import type { MapGeometry } from './geometry';

type Named = { id: string };

/** Draw the geometry of the map from the overview topology; runs only in Node, while prerendering. */
export function drawGeometry(): MapGeometry {
	const topology = JSON.parse(readFileSync(`${geo}/overview.topo.json`, 'utf8')) as Topology;
	const features = <Properties extends Named>(name: string) =>
		feature(topology, topology.objects[name] as GeometryCollection<Properties>).features;
	const together = (name: string) =>
		features(name)
			.map(({ geometry }) => formatPath(geometry))
			.join('');
	const republics = topology.objects.republics as GeometryCollection<Named>;
	const { geometries: neighbours } = topology.objects.neighbours as GeometryCollection & {
		geometries: (Polygon | MultiPolygon)[];
	};
	const named = rankedPlaces(features<Named & { rank: number }>('labels'));
	const voters = new Set(autonomies().flatMap(({ id, voted }) => (voted ? [id] : [])));
	return {
		graticule: features('graticule').map(meridianOrParallel).join(''),
		// As one land: the borders between neighbours are today's and none of the atlas's matter.
		neighbours: formatPath(merge(topology, neighbours)),
		lakes: together('lakes') + together('bays'),
		borders: formatPath(mesh(topology, republics, (a, b) => a !== b)),
		republics: features('republics').map((republic) => ({
			id: republic.properties.id,
			d: formatPath(republic.geometry)
		})),
		labels: labelsOf(named),
		places: named,
		seats: features<Named>('capitals')
			.filter(({ properties }) => voters.has(properties.id))
			.map(place)
	};
}

/** Meridians are straight in a conic projection, parallels arcs of circles. */
const meridianOrParallel = ({ geometry }: Feature<Geometry, Named>) =>
	geometry.type === 'LineString' && geometry.coordinates.length > 2
		? formatArc(geometry.coordinates)
		: formatPath(geometry);

/** The places, the rank of its republic on the first of each in the last scale range. */
function rankedPlaces(labels: Feature<Geometry, Named & { rank: number }>[]): RankedPlace[] {
	const rankByIndex = new Map(
		labels.map(({ properties: { id, rank } }) => [
			places.findIndex((place) => place.id === id && place.stages.includes(lastRange)),
			rank
		])
	);
	return places.map((place, index) => {
		const rank = rankByIndex.get(index);
		return rank === undefined ? place : { ...place, rank };
	});
}

function place({ properties: { id }, geometry }: Feature<Geometry, Named>) {
	if (geometry.type !== 'Point') throw new Error(`${id}: a name or a seat needs a point`);
	const [x, y] = svgPoint(geometry.coordinates as [number, number]);
	return { id, x: Math.round(x), y: Math.round(y) };
}

const autonomies = () => parse(files['autonomies.yaml']!) as (Named & { voted?: boolean })[];
