// Three invented lands, a neighbour and a lake, all along whole degrees.
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import { readMap } from '../../src/lib/content/read-map';
import { albers, type Point } from '../../src/lib/map/geometry/albers';

const map = new URL('content/map.yaml', import.meta.url);
const { project } = albers(readMap(readFileSync(map, 'utf8')).projection);

/** West, south, east and north, in degrees. */
type Sides = [west: number, south: number, east: number, north: number];

const lands: Record<string, Sides> = {
	norland: [10, 46, 20, 49],
	midmark: [10, 42, 16, 46],
	sudvale: [16, 42, 20, 46]
};

const steps = (from: number, to: number): number[] =>
	Array.from({ length: Math.abs(to - from) }, (_, step) => from + Math.sign(to - from) * step);

/** Clockwise, a point at every degree, so that neighbours share theirs. */
function ring([west, south, east, north]: Sides): Point[] {
	const points = [
		...steps(south, north).map((lat): Point => [west, lat]),
		...steps(west, east).map((lon): Point => [lon, north]),
		...steps(north, south).map((lat): Point => [east, lat]),
		...steps(east, west).map((lon): Point => [lon, south])
	];
	return [...points, points[0]!];
}

const middle = ([west, south, east, north]: Sides): Point => [
	(west + east) / 2,
	(south + north) / 2
];

/** The text of a topology whose places are laid out by `place`. */
function write(place: (lonLat: Point) => Point): string {
	const feature = (id: string, geometry: Geometry, properties = {}): Feature => ({
		type: 'Feature',
		id,
		properties: { id, ...properties },
		geometry
	});
	const collection = (features: Feature[]): FeatureCollection => ({
		type: 'FeatureCollection',
		features
	});
	const land = (id: string, sides: Sides) =>
		feature(id, { type: 'Polygon', coordinates: [ring(sides).map(place)] });
	const point = (id: string, sides: Sides, properties: object) =>
		feature(id, { type: 'Point', coordinates: place(middle(sides)) }, properties);
	const meridian = [39, 52].map((lat): Point => place([15, lat]));
	const all = Object.entries(lands);
	const layers = {
		republics: collection(all.map(([id, sides]) => land(id, sides))),
		autonomies: collection([]),
		neighbours: collection([land('elsewhere', [20, 42, 24, 49])]),
		lakes: collection([land('lake-1', [13, 47, 14, 48])]),
		bays: collection([]),
		capitals: collection(all.map(([id, sides]) => point(id, sides, { kind: 'republic' }))),
		labels: collection(all.map(([id, sides], index) => point(id, sides, { rank: index + 1 }))),
		graticule: collection([feature('meridian-15', { type: 'LineString', coordinates: meridian })])
	};
	return JSON.stringify(topology(layers, 1e5));
}

/** The topologies by name: two in the map plane, one in true longitude and latitude. */
export const topologies: Record<string, string> = {
	overview: write(project),
	detailed: write(project),
	lonlat: write((lonLat) => lonLat)
};
