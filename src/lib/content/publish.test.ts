import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { atlas, library } from './load.server';
import { referendumCsv, republicsGeoJson, statusCsv } from './publish';

const rows = csvParse(statusCsv(atlas('en')));

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
	const votes = csvParse(referendumCsv(library('en')));
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
