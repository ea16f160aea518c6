import { readFileSync } from 'node:fs';
import { geo } from 'virtual:content';
import {
	geoAzimuthalEqualArea,
	geoIdentity,
	geoPath,
	type GeoContext,
	type GeoPermissibleObjects
} from 'd3-geo';
import { feature, merge, transform } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LocatorShapes, Shapes } from '$lib/map/coarse/shapes';
import { formatRings } from '$lib/map/geometry/format-path';
import { labelPoint, sizeOf } from '$lib/map/geometry/label-point';
import { svgPoint, type Point } from '$lib/map/geometry/projection';
import type { Box } from '$lib/map/geometry/extent';

type Land = Topology<
	Record<'republics' | 'neighbours' | 'lakes' | 'bays', GeometryCollection<{ id: string }>>
>;

/** Bends and islands that are smaller, in square units of the map's box, are left out. */
const leastBend = 2;
const leastIsland = 6;

/** The Union's box (1000 wide) with room for names in the west, where small lands lie. */
const unionBox: Box = [-205, -45, 1230, 715];

/** The whole Union in the map plane, for about 640 pixels; worked out once. */
export const unionShapes = (): Shapes =>
	(union ??= shapesOf(flatten(read('overview'), svgPoint, unionBox), unionBox));
let union: Shapes | undefined;

/** What a locator map shows, in true longitude and latitude. */
interface Around {
	/** The middle of the map. */
	centre: Point;
	/** How many kilometres the map is wide. */
	kilometres: number;
	/** Places whose points on the map are wanted. */
	places?: readonly Point[];
	/** Where it is drawn. */
	box?: Box;
}

const locatorBox: Box = [0, 0, 448, 296];
const earthRadius = 6371;

/**
 * The land around a place in Lambert's azimuthal equal-area projection, north up, for some 450 pixels;
 * worked out once for each place.
 */
export function locatorShapes(around: Around): LocatorShapes {
	const key = JSON.stringify(around);
	const known = locators.get(key) ?? drawLocator(around);
	locators.set(key, known);
	return known;
}
const locators = new Map<string, LocatorShapes>();

/** Of a map around a republic, how much of its width or height that fills, and the least width. */
const filled = 0.7;
const leastKilometres = 550;

/** Where a republic's own map has its middle, and how wide it is, by the extent of its shape. */
export function aroundRepublic(id: string, box = locatorBox): Around {
	const land = read('lonlat');
	const decode = transform(land.transform!);
	const shape = land.objects.republics.geometries.find((shape) => shape.id === id);
	const arcs: number[] = (shape as Polygon | MultiPolygon).arcs.flat(2);
	const corners = arcs.flatMap((arc) =>
		land.arcs[arc < 0 ? ~arc : arc]!.map((step, index) => decode(step, index > 0) as Point)
	);
	const rough = extentOf(corners).middle;
	const project = projectAround(rough, box[2], box);
	const { middle, size } = extentOf(corners.map((corner) => project(corner)!));
	const fullest = Math.max(size[0], (size[1] * box[2]) / box[3]);
	return {
		centre: project.invert!(middle)!.map((degrees) => Math.round(degrees * 10) / 10) as Point,
		kilometres: Math.max(leastKilometres, Math.round(fullest / filled / 10) * 10),
		box
	};
}

/** The middle and the size of the box around some points. */
function extentOf(points: readonly Point[]): { middle: Point; size: Point } {
	const [[left, top], [right, bottom]] = points.reduce<[Point, Point]>(
		([[left, top], [right, bottom]], [x, y]) => [
			[Math.min(left, x), Math.min(top, y)],
			[Math.max(right, x), Math.max(bottom, y)]
		],
		[
			[Infinity, Infinity],
			[-Infinity, -Infinity]
		]
	);
	return { middle: [(left + right) / 2, (top + bottom) / 2], size: [right - left, bottom - top] };
}

/** The plane of a map, north up, with its middle in that of the box, which begins at 0, 0. */
function projectAround(centre: Point, kilometres: number, [, , width, height]: Box) {
	return geoAzimuthalEqualArea()
		.rotate([-centre[0], -centre[1]])
		.scale((width / kilometres) * earthRadius)
		.translate([width / 2, height / 2]);
}

function drawLocator({ centre, kilometres, places = [], box = locatorBox }: Around): LocatorShapes {
	const project = projectAround(centre, kilometres, box);
	const pointOf = (lonLat: Point) => project(lonLat)!;
	const land = flatten(read('lonlat'), pointOf, box);
	return {
		...shapesOf(land, box),
		labels: namesOf(land, box),
		marks: places.map((place) => pointOf(place).map(Math.round) as Point)
	};
}

const texts = new Map<string, string>();

/** A level of the geodata, fresh at every call. */
function read(level: 'overview' | 'lonlat'): Land {
	if (!texts.has(level)) texts.set(level, readFileSync(`${geo}/${level}.topo.json`, 'utf8'));
	return JSON.parse(texts.get(level)!) as Land;
}

/** The topology on a flat map; lines that lie wholly beside the box keep their ends alone. */
function flatten(topology: Land, place: (point: Point) => Point, [x, y, width, height]: Box): Land {
	const decode = transform(topology.transform!);
	const arcs = topology.arcs.map((arc) => {
		const line = arc.map((step, index) => place(decode(step, index > 0) as Point));
		const [xs, ys] = [line.map(([x]) => x), line.map(([, y]) => y)];
		const beside =
			Math.max(...xs) < x ||
			Math.max(...ys) < y ||
			Math.min(...xs) > x + width ||
			Math.min(...ys) > y + height;
		return beside ? [line[0]!, line.at(-1)!] : line;
	});
	return { type: topology.type, objects: topology.objects, arcs };
}

/** What of a flat topology shows in a box, with its smallest bends and islands left out. */
function shapesOf(land: Land, box: Box): Shapes {
	const simple = simplify(presimplify(land), leastBend);
	const kept = filter(simple, filterWeight(simple, leastIsland)) as unknown as Land;
	const { republics, neighbours, lakes, bays } = kept.objects;
	const pathOf = (geometry: GeoPermissibleObjects) => formatRings(clip(geometry, box));
	const features = (layer: GeometryCollection) => feature(kept, layer).features;
	// A layer of which nothing is left is null.
	const waters = [lakes, bays].flatMap((layer) => (layer.type ? features(layer) : []));
	return {
		box,
		neighbours: neighbours.type
			? pathOf(merge(kept, neighbours.geometries as (Polygon | MultiPolygon)[]))
			: '',
		lakes: waters.map(pathOf).join(''),
		republics: features(republics).flatMap((shape) => {
			const d = pathOf(shape);
			return d ? [{ id: String(shape.id), d }] : [];
		})
	};
}

/** The least size, in units of the box, of a part in sight that carries its republic's name. */
const leastNamed = 46;

/** Where their names stand, the largest part's first. */
function namesOf(land: Land, box: Box): LocatorShapes['labels'] {
	return feature(land, land.objects.republics)
		.features.flatMap((shape) => {
			const largest = clip(shape, box)
				.map((ring) => ({ type: 'Polygon' as const, coordinates: [[...ring, ring[0]!]] }))
				.sort((one, other) => sizeOf(other) - sizeOf(one))[0];
			return largest ? [{ id: String(shape.id), largest, size: sizeOf(largest) }] : [];
		})
		.filter(({ size }) => size >= leastNamed)
		.sort((one, other) => other.size - one.size)
		.map(({ id, largest }) => ({ id, at: labelPoint(largest).map(Math.round) as Point }));
}

/** The rings of a flat shape, cut at the box and not closed. */
function clip(shape: GeoPermissibleObjects, [x, y, width, height]: Box): Point[][] {
	const rings: Point[][] = [];
	const context: GeoContext = {
		beginPath: () => {},
		moveTo: (x, y) => void rings.push([[x, y]]),
		lineTo: (x, y) => void rings.at(-1)!.push([x, y]),
		arc: () => {},
		closePath: () => {}
	};
	const box = geoIdentity().clipExtent([
		[x, y],
		[x + width, y + height]
	]);
	geoPath(box, context)(shape);
	return rings;
}
