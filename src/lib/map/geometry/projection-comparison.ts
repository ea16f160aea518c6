import extent from 'virtual:map/extent';
import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RepublicId } from '$lib/domain/atlas';
import { mercatorMagnification } from './mercator-distortion';
import { earthRadii, svgPoint, unionBounds, type Point } from './projection';
import { formatPath, pathScale } from './format-path';
import type { Shape } from '../svg/geometry';

/** The Union in one projection; its paths in thirds of an SVG unit, like the view box. */
interface ProjectedUnion {
	shapes: Shape[];
	viewBox: [number, number, number, number];
	/** The width of the drawing in radii of the Earth at the same scale. */
	radii: number;
}

/** The Union in two projections at one scale, and how many times Mercator magnifies each republic. */
export interface ProjectionComparison {
	mercator: ProjectedUnion;
	equalArea: ProjectedUnion;
	times: Map<RepublicId, number>;
}

/** Draw and measure the republics of `lonlat` (true degrees) and of `plane`. */
export function compareProjections(lonlat: Topology, plane: Topology): ProjectionComparison {
	const republics = republicsOf(lonlat);
	return {
		// What turns pseudo-degrees into the plane is Mercator, so it turns degrees into Mercator.
		mercator: draw(republics, extent, 180 / Math.PI),
		equalArea: draw(republicsOf(plane), unionBounds, earthRadii),
		times: new Map(republics.map(({ id, shape }) => [id, mercatorMagnification(shape)]))
	};
}

type Republic = { id: RepublicId; shape: Polygon | MultiPolygon };

const republicsOf = (topology: Topology): Republic[] =>
	feature(topology, topology.objects.republics as GeometryCollection).features.map(
		({ id, geometry }) => ({ id: String(id), shape: geometry as Polygon | MultiPolygon })
	);

/** `perRadius`: how many of the shapes' degrees make up an Earth's radius on the drawing. */
function draw(republics: Republic[], [southWest, northEast]: [Point, Point], perRadius: number) {
	const [[left, bottom], [right, top]] = [svgPoint(southWest), svgPoint(northEast)];
	const box = [left, top, right - left, bottom - top].map((unit) => unit * pathScale);
	return {
		shapes: republics.map(({ id, shape }) => ({ id, d: formatPath(shape) })),
		viewBox: box as ProjectedUnion['viewBox'],
		radii: (northEast[0] - southWest[0]) / perRadius
	};
}
