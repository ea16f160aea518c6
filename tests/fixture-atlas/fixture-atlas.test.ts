import { readFileSync } from 'node:fs';
import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { files, geo } from 'virtual:content';
import { expect, test } from 'vitest';
import { joinAtlas } from '$lib/content/join/atlas';
import { joinMemberships } from '$lib/content/join/memberships';
import { joinPeople } from '$lib/content/join/people';
import { joinReferences } from '$lib/content/join/references';
import { tables } from '$lib/content/publish/tables';
import { readContent } from '$lib/content/read';
import { chronicle, statusesOn } from '$lib/domain/interval';
import { nameOn } from '$lib/domain/name';
import { turned } from '$lib/map/geometry/extent';
import { extentOf } from '$lib/map/geometry/regions';
import BaseMap from '$lib/map/svg/BaseMap.svelte';
import { mapGeometry, type RepublicPath } from '$lib/map/svg/geometry';
import { topologies } from './geodata';

// These texts speak of the platform: the fixture has none of its own.
const platform = Object.fromEntries(
	['en/embedding.yaml', 'en/accessibility.yaml'].map((file) => [
		file,
		readFileSync(`src/content/${file}`, 'utf8')
	])
);
const { facts, texts } = readContent({ ...files, ...platform }, ['en']);
const atlas = joinAtlas('en', facts, texts.en!);
const lands = ['norland', 'midmark', 'sudvale'];

test('the committed topologies are what the geodata script writes', () => {
	for (const [name, text] of Object.entries(topologies))
		expect(readFileSync(`${geo}/${name}.topo.json`, 'utf8')).toBe(text);
});

test('the content of another atlas is read and joined', () => {
	expect(atlas.republics.map(({ id }) => id)).toEqual(lands);
	expect(atlas.regions).toEqual([
		{ id: 'league', title: 'Whole League' },
		{ id: 'south', title: 'The south' }
	]);
	const references = joinReferences(facts, texts.en!);
	expect(references.unionReferendum).toMatchObject({ id: 'league-poll', yesOfCast: 55 });
	const memberships = joinMemberships('en', facts, texts.en!);
	const people = joinPeople(facts, texts.en!, []);
	const { kinds } = texts.en!.about.sources;
	const rows = tables(atlas, references, people, memberships, kinds).map(({ name, rows }) => [
		name,
		rows.length
	]);
	expect(Object.fromEntries(rows)).toMatchObject({
		...{ status: 12, events: 3, treaties: 3, referendum: 3 },
		...{ republics: 3, autonomies: 0, lenses: 3, people: 1, memberships: 3, bodies: 1 }
	});
});

test.each([
	['standing', '1955-05-04', ['inside', 'inside', 'inside']],
	['standing', '1955-05-05', ['inside', 'outside', 'outside']],
	['standing', '1956-02-01', ['inside', 'inside', 'outside']],
	['support', '1955-02-28', ['not-asked', 'not-asked', 'not-asked']],
	['support', '1955-03-01', ['majority', 'minority', 'no-poll']]
])('its events make the statuses of %s on %s', (lens, date, expected) => {
	const statuses = statusesOn(chronicle(atlas, lens), date);
	expect(lands.map((id) => statuses.get(id))).toEqual(expected);
});

test('its lands are drawn where its map places them', () => {
	expect(mapGeometry().republics.map(({ id }) => id)).toEqual(lands);
	const { box, turn } = extentOf('south');
	const [x, y, width, height] = box;
	const south = mapGeometry().labels.filter((label) => {
		const [right, down] = turned([label.x, label.y], turn);
		return right > x && right < x + width && down > y && down < y + height;
	});
	expect(south.map(({ id }) => id)).toEqual(['midmark', 'sudvale']);
});

test('its map is rendered, each land in the status of the day', () => {
	const republic = createRawSnippet<RepublicPath>((shape, status) => ({
		render: () => `<path id="${shape().id}" data-status="${status()}" d="${shape().d}"/>`
	}));
	const names = new Map(
		atlas.republics.map(({ id, names }) => {
			const { name } = nameOn(names, atlas.opening);
			return [id, { name, lines: [name], described: name }];
		})
	);
	const { body } = render(BaseMap, {
		props: {
			label: 'Three lands',
			names,
			statuses: statusesOn(chronicle(atlas, 'standing'), atlas.opening),
			patternsByStatus: new Map(),
			republic
		}
	});
	expect(body).toMatch(/<path id="norland" data-status="inside" d="M[^"]+z"/);
	expect(body).toMatch(/<path id="sudvale" data-status="outside" d="M[^"]+z"/);
	for (const { name } of names.values()) expect(body).toContain(name);
});
