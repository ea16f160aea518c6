import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import type { Point as GeoPoint } from 'geojson';
import { feature, merge, transform } from 'topojson-client';
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { Point } from './projection';
import { intersections } from './intersections';
import { autonomies, republics } from './divisions';
import { levelsOfDetail } from './levels-of-detail';
import {
	covers,
	placeIn,
	polygonsOf,
	readText,
	squareKilometres,
	trueRing,
	type Atlas
} from './measure';
import { readCoverage } from './coverage';
import { arcOf } from './selection';
import { writeTopology } from './topology';

const coverage = readCoverage();
const kilobytes: Record<string, number> = { overview: 50, detailed: 260, lonlat: 80 };
const places: [string, number, number, string][] = [
	['Simferopol', 34.1, 44.95, 'ua'],
	['Sevastopol', 33.53, 44.6, 'ua'],
	['Kerch', 36.47, 45.35, 'ua'],
	['Uzhgorod', 22.3, 48.62, 'ua'],
	['Sukhumi', 41.05, 43.05, 'ge'],
	['Tskhinvali', 43.97, 42.23, 'ge'],
	['Tiraspol', 29.6, 46.84, 'md'],
	['Stepanakert', 46.75, 39.82, 'az'],
	['Nakhichevan', 45.41, 39.21, 'az'],
	['Baikonur', 63.3, 45.96, 'kz'],
	['the bay Kara-Bogaz-Gol', 53.6, 41.4, 'tm'],
	['Brest', 23.7, 52.1, 'by'],
	['Osh', 72.8, 40.53, 'kg'],
	['Khudzhand', 69.62, 40.28, 'tj'],
	['the enclave Vorukh', 70.59, 39.83, 'tj'],
	['the enclave Sokh', 71.09, 40, 'uz'],
	['Narva', 28.17, 59.37, 'ee'],
	['the island of Saaremaa', 22.5, 58.4, 'ee'],
	['the island of Hiiumaa', 22.6, 58.9, 'ee'],
	['Ivangorod', 28.24, 59.37, 'ru'],
	['Pechory', 27.6, 57.8, 'ru'],
	['Pytalovo', 27.92, 57.07, 'ru'],
	['Kaliningrad', 20.5, 54.7, 'ru'],
	['Vladivostok', 131.9, 43.15, 'ru'],
	['the island of Sakhalin', 143, 50, 'ru'],
	['the island of Kunashir', 145.95, 44.15, 'ru'],
	['the island of Wrangel', 180.5, 71.2, 'ru'],
	['Anadyr', 176.5, 65.5, 'ru'],
	['Uelen', 189.5, 66.2, 'ru']
];

describe.each(levelsOfDetail)('$name', (level) => {
	const { name } = level;
	const text = readText(name);
	const atlas: Atlas = JSON.parse(text);
	const layers = Object.keys(atlas.objects) as (keyof Atlas['objects'])[];
	const shapes = polygonsOf(atlas, 'republics');
	const arcsOf = (object: GeometryObject) => ('arcs' in object ? object.arcs.flat(3) : []);
	const land = [...atlas.objects.republics.geometries, ...atlas.objects.neighbours.geometries];
	const isInside = (lon: number, lat: number, { id }: { id: string }, layer = shapes) =>
		covers(layer.get(id)!, placeIn(name, [lon, lat]));

	test('is what the build writes, byte for byte', () => {
		expect(writeTopology(level, coverage) === text).toBe(true);
	});

	test(`is at most ${kilobytes[name]} kB when zipped`, () => {
		expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(kilobytes[name]! * 1000);
	});

	test('names every feature, and repeats the name in its properties', () => {
		for (const layer of layers) {
			const { geometries } = atlas.objects[layer];
			expect(geometries.map(({ properties }) => properties)).toEqual(
				geometries.map(({ id }) => expect.objectContaining({ id }))
			);
			expect(new Set(geometries.map(({ id }) => id)).size).toBe(geometries.length);
		}
		expect([...shapes.keys()]).toEqual(republics.map(({ id }) => id));
		expect([...polygonsOf(atlas, 'autonomies').keys()]).toEqual(autonomies.map(({ id }) => id));
		expect([...polygonsOf(atlas, 'bays').keys()]).toEqual(['kara-bogaz-gol']);
	});

	test.each(republics)('draws $id at its Soviet area', ({ id, squareKilometres: known }) => {
		// Natural Earth draws Estonia's shore 1.1 % too wide even for the figure of today.
		const tolerance = id === 'ee' ? 0.02 : 0.015;
		const area = squareKilometres(shapes.get(id)!, name);
		expect(Math.abs(area / known - 1)).toBeLessThan(tolerance);
	});

	test.each(places)('puts %s (%d, %d) in %s alone', (_, lon, lat, id) => {
		expect(republics.filter((republic) => isInside(lon, lat, republic))).toMatchObject([{ id }]);
	});

	test('puts every capital inside its borders', () => {
		const all = new Map([...shapes, ...polygonsOf(atlas, 'autonomies')]);
		const { features } = feature(atlas, atlas.objects.capitals);
		expect(features).toHaveLength(all.size);
		for (const { id, geometry } of features) {
			expect(
				covers(all.get(String(id))!, (geometry as GeoPoint).coordinates as Point),
				`${id}`
			).toBe(true);
		}
	});

	test('writes every name of a republic inside its borders', () => {
		const { features } = feature(atlas, atlas.objects.labels);
		expect(features.map(({ id }) => id)).toEqual(republics.map(({ id }) => id));
		for (const { id, geometry } of features) {
			const place = (geometry as GeoPoint).coordinates as Point;
			expect(covers(shapes.get(String(id))!, place), `${id}`).toBe(true);
		}
	});

	test('runs along a border once for each side, in opposite directions', () => {
		const uses = land.flatMap((object) => arcsOf(object));
		expect(new Set(uses).size).toBe(uses.length);
	});

	test('lets no border cross another', () => {
		const decode = transform(atlas.transform!);
		const used = new Set(
			[...land, ...atlas.objects.autonomies.geometries]
				.flatMap((object) => arcsOf(object))
				.map(arcOf)
		);
		const lines = [...used].map((arc) =>
			atlas.arcs[arc]!.map((step, i) => decode(step, i > 0) as Point)
		);
		expect(intersections(lines)).toEqual([]);
	});

	test('lets no island or enclave shrink to a line', () => {
		for (const layer of ['republics', 'autonomies', 'neighbours', 'lakes', 'bays'] as const) {
			for (const { coordinates } of polygonsOf(atlas, layer).values()) {
				for (const ring of coordinates.flat()) {
					expect(new Set(ring.map(String)).size).toBeGreaterThan(2);
				}
			}
		}
	});

	test('leaves neither gap nor overlap between the fifteen', () => {
		const union = merge(atlas, atlas.objects.republics.geometries as (Polygon | MultiPolygon)[]);
		expect(union.coordinates.filter((polygon) => polygon.length > 1)).toEqual([]);
		const areas = [...shapes.values()].map((shape) => squareKilometres(shape, name));
		const sum = areas.reduce((total, area) => total + area);
		expect(Math.abs(sum - squareKilometres(union, name))).toBeLessThan(1);
	});

	test.each(autonomies)('keeps $id inside $parent', ({ id, parent }) => {
		const arcs = (layer: 'republics' | 'autonomies', of: string) =>
			arcsOf(atlas.objects[layer].geometries.find((geometry) => geometry.id === of)!);
		const outline = new Set(arcs('republics', parent));
		const inner = arcs('autonomies', id).filter((arc) => !outline.has(arc));
		// No border crosses another, so an arc with one inner point is inside altogether.
		const decode = transform(atlas.transform!);
		for (const arc of inner) {
			expect(outline.has(~arc)).toBe(false);
			const [a, b] = atlas.arcs[arcOf(arc)]!.slice(0, 2).map((step, i) => decode(step, i > 0));
			const middle: Point = [(a![0]! + b![0]!) / 2, (a![1]! + b![1]!) / 2];
			expect(covers(shapes.get(parent)!, middle)).toBe(true);
		}
	});

	test('draws Chukotka in one piece, without a seam at 180 degrees', () => {
		const polygons = shapes.get('ru')!.coordinates;
		const one = { type: 'MultiPolygon' as const, coordinates: [longest(polygons)] };
		expect(covers(one, placeIn(name, [178, 67]))).toBe(true);
		expect(covers(one, placeIn(name, [185, 66.5]))).toBe(true);
		const seam = polygons.flat().flatMap((ring) => {
			const points = trueRing(ring, name);
			return points.filter(([lon, lat], i) => {
				const [lon2, lat2] = points[i + 1] ?? [lon, lat];
				return (
					Math.max(Math.abs(lon - 180), Math.abs(lon2 - 180)) < 1e-3 && Math.abs(lat2 - lat) > 0.01
				);
			});
		});
		expect(seam).toEqual([]);
	});
});

const longest = <T>(polygons: T[][][]) =>
	polygons.reduce((best, polygon) => (polygon[0]!.length > best[0]!.length ? polygon : best));

test('lonlat winds its rings as d3-geo wants them', () => {
	const atlas: Atlas = JSON.parse(readText('lonlat'));
	for (const layer of ['republics', 'autonomies', 'neighbours', 'lakes', 'bays'] as const) {
		for (const shape of polygonsOf(atlas, layer).values()) {
			expect(geoArea(shape)).toBeLessThan(2 * Math.PI);
		}
	}
});
