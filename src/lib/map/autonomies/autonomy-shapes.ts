import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AutonomyId } from '$lib/domain/atlas';
import { labelPoint, sizeOf } from '../geometry/label-point';
import { svgPoint, unitsPerDegree } from '../geometry/projection';
import { formatPath } from '../geometry/format-path';

/** An autonomy's outline, in thirds of an SVG unit, and where its name has most room, in units. */
export interface AutonomyShape {
	d: string;
	x: number;
	y: number;
	/** The side of a square as large as its box, in SVG units. */
	size: number;
}

/** The autonomies of a topology of the plane, the largest first. */
export function autonomyShapes(topology: Topology): Map<AutonomyId, AutonomyShape> {
	const { features } = feature(topology, topology.objects.autonomies as GeometryCollection);
	return new Map(
		features
			.map(({ id, geometry }) => {
				const shape = geometry as Polygon | MultiPolygon;
				const [x, y] = svgPoint(labelPoint(shape));
				return { id: String(id), d: formatPath(shape), x, y, size: sizeOf(shape) * unitsPerDegree };
			})
			.sort((one, other) => other.size - one.size)
			.map(({ id, ...shape }) => [id, shape])
	);
}
