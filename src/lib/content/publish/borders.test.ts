import type { MultiPolygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../../geodata/measure';
import { republics as fifteen } from '../../../../tests/support/expected-history';
import { atlas, references } from '../load.server';
import { atlasTopoJson, autonomiesGeoJson, republicsGeoJson } from './borders';

const topology = JSON.parse(readFileSync('static/geo/lonlat.topo.json', 'utf8')) as Topology;
const editions = ['en', 'ru', 'zh-hans', 'zh-hant'].map((language) => ({
	...atlas(language),
	...references(language)
}));
const republics = republicsGeoJson(topology, editions);
const autonomies = autonomiesGeoJson(topology, editions);
const shapes = republics.features.map(({ geometry }) => geometry);

/** Twice the area in square degrees; of a ring against the clock it is positive. */
const area = (ring: Position[]) =>
	ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i]![0]! * y! - x! * ring[i]![1]!, 0);
const areaOf = ({ coordinates }: MultiPolygon) =>
	coordinates.flat().reduce((sum, ring) => sum + area(ring), 0);

test.each([
	['republics', republics],
	['autonomies', autonomies]
] as const)('hosts-F3: %s lie between -180 and 180, by the right-hand rule', (layer, file) => {
	const source = feature(topology, topology.objects[layer] as GeometryCollection<{ id: string }>);
	for (const [i, { id, geometry }] of file.features.entries()) {
		for (const [outer, ...holes] of geometry.coordinates) {
			expect(area(outer!), `${id}: against the clock`).toBeGreaterThan(0);
			for (const hole of holes) expect(area(hole), `${id}: a hole`).toBeLessThan(0);
		}
		for (const ring of geometry.coordinates.flat()) {
			expect(ring.length, `${id}`).toBeGreaterThan(3);
			expect(ring.at(-1), `${id}`).toEqual(ring[0]);
			const longitudes = ring.map(([longitude]) => longitude!);
			expect(Math.min(...longitudes), `${id}`).toBeGreaterThanOrEqual(-180);
			expect(Math.max(...longitudes), `${id}`).toBeLessThanOrEqual(180);
			// No side leads around the world.
			for (const [i, longitude] of longitudes.slice(1).entries())
				expect(Math.abs(longitude - longitudes[i]!), `${id}`).toBeLessThan(180);
		}
		// The files round to 0.0001 degrees, and the source runs clockwise.
		const before = areaOf(source.features[i]!.geometry as MultiPolygon);
		expect(areaOf(geometry) / -before, `${id}`).toBeCloseTo(1, 6);
	}
});

test('hosts-F3: the two sides of the cut meet on 180 and -180', () => {
	const points = shapes.flatMap(({ coordinates }) => coordinates.flat(2));
	const at = (edge: number) =>
		new Set(points.filter(([longitude]) => longitude === edge).map(([, latitude]) => latitude));
	expect(at(180).size).toBeGreaterThanOrEqual(4);
	expect(at(-180)).toEqual(at(180));
});

test('hosts-F3: the box runs on across 180 degrees, as the standard has it', () => {
	const [west, south, east, north] = republics.bbox!;
	expect([west, south, east, north].map(Math.round)).toEqual([20, 35, -170, 82]);
	expect(republics.features.filter(({ bbox }) => bbox![0] > bbox![2])).toHaveLength(1);
	expect(autonomies.bbox![2]).toBeGreaterThan(autonomies.bbox![0]);
});

test('the republics are named in every language, now and then', () => {
	expect(republics.features.map(({ id }) => id).sort()).toEqual([...fifteen].sort());
	expect(republics.features.find(({ id }) => id === 'by')?.properties).toMatchObject({
		id: 'by',
		name: 'Belarus',
		formerFullName: 'Byelorussian Soviet Socialist Republic',
		name_ru: 'Беларусь',
		formerName_ru: 'Белорусская ССР',
		name_zh_hans: '白俄罗斯',
		name_zh_hant: '白俄羅斯'
	});
});

test('the autonomies say what they were, where, and how well they are drawn', () => {
	expect(autonomies.features).toHaveLength(31);
	expect(autonomies.features.find(({ id }) => id === 'bashkir')?.properties).toMatchObject({
		id: 'bashkir',
		name: 'Bashkortostan',
		formerName: 'Bashkir ASSR',
		republic: 'ru',
		kind: 'republic',
		schematic: false,
		name_en: 'Bashkortostan',
		formerName_ru: 'Башкирская АССР'
	});
	expect(autonomies.features.some(({ properties }) => properties.schematic)).toBe(true);
});

test('the TopoJSON holds the same shapes, clockwise as d3-geo wants them, and shares their borders', () => {
	const file = atlasTopoJson(topology, editions);
	for (const [layer, { features }] of Object.entries({ republics, autonomies })) {
		const own = feature(file, file.objects[layer] as GeometryCollection).features;
		expect(own.map(({ id }) => id)).toEqual(features.map(({ id }) => id));
		expect(own.map(({ properties }) => properties)).toEqual(
			features.map(({ properties }) => properties)
		);
		for (const [i, { geometry }] of own.entries())
			expect(areaOf(geometry as MultiPolygon)).toBeCloseTo(-areaOf(features[i]!.geometry), 6);
	}
	expect(file.bbox!.map(Math.round)).toEqual([-180, 35, 180, 82]);
	expect(JSON.stringify(file).length).toBeLessThan(JSON.stringify(republics).length);
});

describe('the republics', () => {
	test.each([
		['Moscow', 37.62, 55.75, 'ru'],
		['Kyiv', 30.52, 50.45, 'ua'],
		['Minsk', 27.56, 53.9, 'by'],
		['Almaty', 76.93, 43.26, 'kz'],
		['Tashkent', 69.28, 41.31, 'uz'],
		['Ashgabat', 58.38, 37.95, 'tm'],
		['Bishkek', 74.6, 42.87, 'kg'],
		['Dushanbe', 68.78, 38.56, 'tj'],
		['Ganja', 46.36, 40.68, 'az'],
		['Yerevan', 44.51, 40.18, 'am'],
		['Tbilisi', 44.79, 41.72, 'ge'],
		['Chisinau', 28.86, 47.01, 'md'],
		['Vilnius', 25.28, 54.69, 'lt'],
		['Valmiera', 25.43, 57.54, 'lv'],
		['Tartu', 26.72, 58.38, 'ee'],
		// Where other maps may differ.
		['Simferopol', 34.1, 44.95, 'ua'],
		['Baikonur', 63.31, 45.62, 'kz'],
		['Kaliningrad', 20.51, 54.71, 'ru'],
		// On both sides of 180 degrees.
		['the Chukchi Peninsula', -174, 66.6, 'ru'],
		['Wrangel Island', 179.5, 71.25, 'ru'],
		['its eastern half', -179.5, 71.25, 'ru']
	] as const)('hold %s (%d, %d): %s and no other', (_, longitude, latitude, republic) => {
		const holders = republics.features.filter((_, i) => covers(shapes[i]!, [longitude, latitude]));
		expect(holders.map(({ id }) => id)).toEqual([republic]);
	});
});
