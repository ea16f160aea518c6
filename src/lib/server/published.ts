import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { about, atlas, memberships, people, references } from '$lib/content/load.server';
import { tables } from '$lib/content/publish/tables';
import { locales } from '$lib/i18n/locales';

/** The names of the republics in every language. */
const names = locales.map(({ id, tag }) => ({ language: tag, dossiers: references(id).dossiers }));

/** The tables under `data/` with their texts in a language. */
export const publishedIn = (language: string) =>
	tables(
		atlas(language),
		references(language),
		people(language),
		memberships(language),
		about(language).sources.kinds,
		names
	);

/** The same in English: the files that programs read are the same in every language. */
export const published = publishedIn('en');

/** The atlas in every language, the first one's first, for files of shapes. */
export const editions = locales.map(({ id }) => ({ ...atlas(id), ...references(id) }));

/** The shapes in true longitude and latitude, running on beyond 180 degrees. */
export const trueShapes = () =>
	JSON.parse(readFileSync('static/geo/lonlat.topo.json', 'utf8')) as Topology;
