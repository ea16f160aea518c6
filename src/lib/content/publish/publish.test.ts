import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { covers } from '../../../../geodata/measure';
import { history, republics } from '../../../../tests/support/expected-history';
import { atlas, references } from '../load.server';
import { republicsGeoJson } from './borders';
import { csvOf } from './table';
import { eventsTable, referendumTable, statusTable, tables, treatiesTable } from './tables';

const rows = csvParse(csvOf(statusTable(atlas('en'))));

test('status.csv has its columns, all four lenses and all fifteen republics', () => {
	const columns = ['lens', 'republic', 'status', 'from', 'to', 'event', 'note'];
	expect(rows.columns).toEqual(columns);
	const lenses = [...new Set(rows.map(({ lens }) => lens))];
	expect(lenses.sort()).toEqual(['commonwealth', 'referendum', 'sovereignty', 'treaties']);
});

test('every republic has contiguous intervals in every lens, the last one open', () => {
	for (const { id: lens } of atlas('en').lenses) {
		for (const republic of republics) {
			const own = rows.filter((row) => row.lens === lens && row.republic === republic);
			expect(own[0]!.from).toBe('1988-11-01');
			const ends = own.map(({ to }) => to);
			expect(ends).toEqual([...own.slice(1).map(({ from }) => from), '']);
			for (const { from, to } of own) expect(!to || from! < to).toBe(true);
		}
	}
});

test.each(republics)('status.csv gives %s the history of the default lens', (republic) => {
	const changes = rows
		.filter((row) => row.lens === 'commonwealth' && row.republic === republic)
		.slice(1)
		.map(({ from, status }) => [from, status]);
	expect(Object.fromEntries(changes)).toEqual(history[republic]);
});

test('the papers of Ukraine end with a ratification: no Charter, no notice', () => {
	const papers = rows.filter(({ lens, republic }) => lens === 'treaties' && republic === 'ua');
	expect(papers.map(({ status, from }) => [status, from])).toEqual([
		['none', '1988-11-01'],
		['signed', '1991-12-08'],
		['ratified', '1991-12-10']
	]);
});

test('the votes carry their counts, shares and confidence', () => {
	const votes = csvParse(csvOf(referendumTable(references('en'))));
	expect(votes.find(({ vote }) => vote === 'ua-union')).toMatchObject({
		scope: 'republic',
		unit: 'ua',
		date: '1991-03-17',
		yes: '22110899',
		yes_of_cast: '70.2',
		confidence: 'medium'
	});
	expect(votes.find(({ scope }) => scope === 'union')).toMatchObject({ yes_of_cast: '76.4' });
});

describe('the borders', () => {
	const topology = JSON.parse(readFileSync('static/geo/lonlat.topo.json', 'utf8')) as Topology;
	const { features } = republicsGeoJson(topology, atlas('en'));
	const shapes = features.map(({ geometry }) => geometry as MultiPolygon);

	test('are fifteen named features with closed rings', () => {
		expect(features.map(({ id }) => id).sort()).toEqual([...republics].sort());
		expect(features.find(({ id }) => id === 'by')?.properties).toMatchObject({ name: 'Belarus' });
		for (const ring of shapes.flatMap(({ coordinates }) => coordinates.flat())) {
			expect(ring.length).toBeGreaterThan(3);
			expect(ring.at(-1)).toEqual(ring[0]);
		}
	});

	test('lie where the Union lay, in true degrees', () => {
		const points = shapes.flatMap(({ coordinates }) => coordinates.flat(2));
		const between = (values: number[]) => [Math.min(...values), Math.max(...values)];
		const longitudes = between(points.map(([longitude]) => longitude!));
		const latitudes = between(points.map(([, latitude]) => latitude!));
		expect(longitudes.map(Math.round)).toEqual([20, 190]);
		expect(latitudes.map(Math.round)).toEqual([35, 82]);
	});

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
		// Beyond 180 degrees the file runs on.
		['the Chukchi Peninsula', 186, 66.6, 'ru']
	] as const)('put %s (%d, %d) into %s and no other', (_, longitude, latitude, republic) => {
		const holders = features.filter((_, index) => covers(shapes[index]!, [longitude, latitude]));
		expect(holders.map(({ id }) => id)).toEqual([republic]);
	});
});

const all = tables(atlas('en'), references('en'));

test('every value of a table stands under a column of its own, of the type that is said', () => {
	const day = /^\d{4}-\d{2}-\d{2}$/;
	for (const { name, fields, rows } of all) {
		const types = new Map(fields.map(([field, type]) => [field, type]));
		for (const row of rows)
			for (const [field, value] of Object.entries(row)) {
				const type = types.get(field);
				expect(type, `${name}: ${field}`).toBeDefined();
				if (value === undefined) continue;
				if (type === 'date') expect(value, `${name}: ${field}`).toMatch(day);
				if (type === 'integer') expect(value, `${name}: ${field}`).toSatisfy(Number.isInteger);
				if (type === 'number') expect(value, `${name}: ${field}`).toBeTypeOf('number');
			}
	}
});

test('every event, paper and vote names sources of the bibliography', () => {
	const known = new Set(references('en').sources.map(({ id }) => id));
	for (const { name, rows } of all.filter(({ name }) => name !== 'status'))
		for (const { sources } of rows) {
			const named = String(sources).split(' ');
			expect(
				named.filter((id) => !known.has(id)),
				name
			).toEqual([]);
		}
});

test('the tables of events and papers tell the days that the statuses begin', () => {
	const days = new Map(eventsTable(references('en')).rows.map((row) => [row.event, row]));
	for (const { event, from } of rows)
		if (event) expect(days.get(event), event).toMatchObject({ date: from, precision: 'day' });
	const ukraine = treatiesTable(references('en')).rows.filter(({ republic }) => republic === 'ua');
	expect(ukraine.find(({ paper }) => paper === 'agreement-ratified')?.date).toBe('1991-12-10');
	expect(ukraine.find(({ paper }) => paper === 'charter-ratified')?.date).toBe('never');
});
