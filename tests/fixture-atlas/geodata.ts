// Invented lands with straight sides, a neighbour and a lake.
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { topology } from 'topojson-server';
import { readMap } from '../../src/lib/content/read-map';
import { albers, type Point } from '../../src/lib/map/geometry/albers';

const map = new URL('content/map.yaml', import.meta.url);
const { project, svgPoint } = albers(readMap(readFileSync(map, 'utf8')).projection);

/** West, south, east and north, in degrees. */
export type Sides = [west: number, south: number, east: number, north: number];
/** How far the points of a side are apart, in degrees of longitude and of latitude. */
type Steps = [lon: number, lat: number];

/** The three lands of the fixture, along whole degrees. */
const lands: Record<string, Sides> = {
	norland: [10, 46, 20, 49],
	midmark: [10, 42, 16, 46],
	sudvale: [16, 42, 20, 46]
};

function pointsBetween(from: number, to: number, step: number): number[] {
	const length = Math.round(Math.abs(to - from) / step);
	return Array.from({ length }, (_, index) => from + Math.sign(to - from) * index * step);
}

/** Clockwise, a point at every step, so that neighbours share theirs. */
function ring([west, south, east, north]: Sides, [lonStep, latStep]: Steps): Point[] {
	const points = [
		...pointsBetween(south, north, latStep).map((lat): Point => [west, lat]),
		...pointsBetween(west, east, lonStep).map((lon): Point => [lon, north]),
		...pointsBetween(north, south, latStep).map((lat): Point => [east, lat]),
		...pointsBetween(east, west, lonStep).map((lon): Point => [lon, south])
	];
	return [...points, points[0]!];
}

const middle = ([west, south, east, north]: Sides): Point => [
	(west + east) / 2,
	(south + north) / 2
];

/** The middle of a land in SVG units. */
export const middleOnMap = (sides: Sides): Point => svgPoint(project(middle(sides)));

/** The text of a topology of lands whose places are laid out by `place`. */
function write(
	lands: Record<string, Sides>,
	steps: Steps,
	place: (lonLat: Point) => Point
): string {
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
		feature(id, { type: 'Polygon', coordinates: [ring(sides, steps).map(place)] });
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

/** The topologies of lands by name: two in the map plane, one in true longitude and latitude. */
export const topologiesOf = (
	lands: Record<string, Sides>,
	steps: Steps
): Record<string, string> => ({
	overview: write(lands, steps, project),
	detailed: write(lands, steps, project),
	lonlat: write(lands, steps, (lonLat) => lonLat)
});

export const topologies = topologiesOf(lands, [1, 1]);
