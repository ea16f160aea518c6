import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AutonomyId } from '$lib/domain/atlas';
import { boxOf, innerPoint } from '../inner-point';
import { svgPoint } from '../plane';
import { pathOf } from './path';

/** An autonomy's outline, in thirds of an SVG unit, and where its name has most room, in units. */
export interface AutonomyShape {
	d: string;
	x: number;
	y: number;
}

/** The autonomies of a topology of the plane, the tallest first. */
export function autonomyShapes(topology: Topology): Map<AutonomyId, AutonomyShape> {
	const { features } = feature(topology, topology.objects.autonomies as GeometryCollection);
	return new Map(
		features
			.map(({ id, geometry }) => {
				const shape = geometry as Polygon | MultiPolygon;
				const [, south, , north] = boxOf(
					shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 2) as number[][]
				);
				const [x, y] = svgPoint(innerPoint(shape));
				return { id: String(id), d: pathOf(shape), x, y, height: north - south };
			})
			.sort((one, other) => other.height - one.height)
			.map(({ id, d, x, y }) => [id, { d, x, y }])
	);
}
