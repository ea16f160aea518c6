import { readFileSync } from 'node:fs';
import type { MultiPolygon, Position } from 'geojson';
import geodesic from 'geographiclib-geodesic';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { project, pseudoDegrees, svgPoint, unproject, type Point } from './projection';
import { densify } from './coverage';

/** What the files in static/geo hold. */
export type Atlas = Topology<{
	[layer in Layer]: GeometryCollection<{ id: string; kind?: string; parent?: string }>;
}>;
type Layer =
	| 'republics'
	| 'autonomies'
	| 'neighbours'
	| 'lakes'
	| 'bays'
	| 'capitals'
	| 'labels'
	| 'graticule';

/** The text of a built file. */
export const readText = (name: string): string =>
	readFileSync(new URL(`../static/geo/${name}.topo.json`, import.meta.url), 'utf8');

/** The polygons of a layer by id, in the file's own coordinates. */
export function polygonsOf(atlas: Atlas, layer: Layer): Map<string, MultiPolygon> {
	const { features } = feature(atlas, atlas.objects[layer]);
	return new Map(features.map(({ id, geometry }) => [String(id), geometry as MultiPolygon]));
}

/** A place in the coordinates of the named file. */
export const placeIn = (name: string, lonLat: Point): Point =>
	name === 'lonlat' ? lonLat : project(lonLat);

/** Whether a point lies in the polygons, by counting the edges east of it. */
export function covers({ coordinates }: MultiPolygon, [x, y]: Point): boolean {
	let passed = 0;
	for (const ring of coordinates.flat())
		for (let i = 1; i < ring.length; i++) {
			const [[x1, y1], [x2, y2]] = [ring[i - 1] as Point, ring[i] as Point];
			if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) passed++;
		}
	return passed % 2 === 1;
}

/** A ring of the file as longitudes and latitudes, with points along its long edges. */
export function trueRing(ring: Position[], name: string): Point[] {
	if (name === 'lonlat') return densify(ring as Point[], 0.25);
	const flat = densify((ring as Point[]).map(svgPoint), 2);
	return flat.map((point) => unproject(pseudoDegrees(point)));
}

/** The area on the WGS84 ellipsoid of polygons in the coordinates of the named file. */
export function squareKilometres({ coordinates }: MultiPolygon, name: string): number {
	const rings = coordinates.flatMap((polygon) =>
		polygon.map((ring, i) => (i ? -1 : 1) * ringArea(trueRing(ring, name)))
	);
	return rings.reduce((sum, area) => sum + area, 0) / 1e6;
}

function ringArea(ring: Point[]): number {
	const polygon = geodesic.Geodesic.WGS84.Polygon(false);
	for (const [lon, lat] of ring.slice(1)) polygon.AddPoint(lat, lon);
	return Math.abs(polygon.Compute(false, true).area ?? NaN);
}
