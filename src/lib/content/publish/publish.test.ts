import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { atlas, references } from '../load.server';
import { republicsGeoJson } from './borders';
import { csvOf } from './table';
import { eventsTable, referendumTable, statusTable, tables, treatiesTable } from './tables';

const rows = csvParse(csvOf(statusTable(atlas('en'))));

test('every republic has contiguous intervals in every lens, the last one open', () => {
	for (const { id: lens } of atlas('en').lenses) {
		for (const { id: republic } of atlas('en').republics) {
			const own = rows.filter((row) => row.lens === lens && row.republic === republic);
			expect(own[0]!.from).toBe('1988-11-01');
			expect(own.at(-1)!.to).toBe('');
			for (const [index, next] of own.slice(1).entries()) expect(own[index]!.to).toBe(next.from);
		}
	}
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

test('the borders are fifteen named features in true degrees', () => {
	const topology = JSON.parse(readFileSync('static/geo/lonlat.topo.json', 'utf8')) as Topology;
	const { features } = republicsGeoJson(topology, atlas('en'));
	expect(features.map(({ id }) => id).sort()).toEqual(
		atlas('en')
			.republics.map(({ id }) => id)
			.sort()
	);
	expect(features.find(({ id }) => id === 'by')?.properties).toMatchObject({ name: 'Belarus' });
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
	const days = new Map(
		eventsTable(atlas('en'), references('en')).rows.map((row) => [row.event, row])
	);
	for (const { event, from } of rows)
		if (event) expect(days.get(event), event).toMatchObject({ date: from, precision: 'day' });
	const ukraine = treatiesTable(references('en')).rows.filter(({ republic }) => republic === 'ua');
	expect(ukraine.find(({ paper }) => paper === 'agreement-ratified')?.date).toBe('1991-12-10');
	expect(ukraine.find(({ paper }) => paper === 'charter-ratified')?.date).toBe('never');
});
