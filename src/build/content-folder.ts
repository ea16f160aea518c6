import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type capitals from 'virtual:capitals';
import type places from 'virtual:event-places';
import type seas from 'virtual:seas';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { readMap } from '../lib/content/read-map.ts';
import type { MapFacts } from '../lib/content/schema/map.ts';

const all = 'virtual:content';
const section = 'virtual:map/';
const eventPlaces = 'virtual:event-places';
const mapSeas = 'virtual:seas';
const mapCapitals = 'virtual:capitals';

/**
 * The content of an atlas as modules. `virtual:content` holds the text of every YAML file of the folder
 * by its path there, and where the topologies lie; it stays on the server.
 * `virtual:map/<key>` holds what stands under a key of `map.yaml`, each in a module of its own, so
 * that the browser fetches with the first picture only what that needs. `virtual:event-places` holds
 * where events happened, which the map shows once it is there, `virtual:seas` the seas and
 * `virtual:capitals` the places of the capitals, whose names it shows once it is zoomed in.
 */
export function contentFolder(folder = 'src/content', geo = 'static/geo'): Plugin {
	// The development server asks for files that it watches by their whole path.
	const content = resolve(folder);
	return {
		name: 'content-folder',
		resolveId: (id) =>
			[all, eventPlaces, mapSeas, mapCapitals].includes(id) || id.startsWith(section)
				? `\0${id}`
				: undefined,
		load(id) {
			if (id === `\0${all}`) {
				const paths = readdirSync(content, { recursive: true, encoding: 'utf8' })
					.map((path) => path.replaceAll('\\', '/'))
					.filter((path) => path.endsWith('.yaml'));
				for (const path of paths) this.addWatchFile(`${content}/${path}`);
				const files = paths.map((path) => [path, readFileSync(`${content}/${path}`, 'utf8')]);
				return (
					`export const files = ${JSON.stringify(Object.fromEntries(files))};\n` +
					`export const geo = ${JSON.stringify(geo)};`
				);
			}
			const read = (path: string): unknown => {
				const file = `${content}/${path}`;
				this.addWatchFile(file);
				return parse(readFileSync(file, 'utf8'));
			};
			if (id === `\0${eventPlaces}`)
				return `export default ${JSON.stringify(placesOf(content, read))}`;
			if (id === `\0${mapSeas}`) return `export default ${JSON.stringify(seasOf(content, read))}`;
			if (id === `\0${mapCapitals}`) return `export default ${JSON.stringify(capitalsOf(read))}`;
			if (!id.startsWith(`\0${section}`)) return undefined;
			const file = `${content}/map.yaml`;
			this.addWatchFile(file);
			const map: Record<string, unknown> = { ...readMap(readFileSync(file, 'utf8')) };
			return `export default ${JSON.stringify(map[id.slice(section.length + 1)])}`;
		}
	};
}

type EventPlaces = typeof places;
type Seas = typeof seas;
type Capitals = typeof capitals;

/** Every place with its names by language and the events that happened there. */
function placesOf(content: string, read: (path: string) => unknown): EventPlaces {
	const languages = languagesOf(content);
	const names = languages.map(
		(language) => [language, read(`${language}/places.yaml`) as Record<string, string>] as const
	);
	const events = read('events.yaml') as { id: string; place?: string }[];
	const places = read('places.yaml') as { id: string; at: [number, number] }[];
	return places.map(({ id, at }) => ({
		at,
		names: Object.fromEntries(names.map(([language, named]) => [language, named[id]!])),
		events: events.filter(({ place }) => place === id).map((event) => event.id)
	}));
}

/** Every sea with its names by language. */
function seasOf(content: string, read: (path: string) => unknown): Seas {
	const { seas } = read('map.yaml') as Pick<MapFacts, 'seas'>;
	const names = languagesOf(content).map((language) => {
		const texts = read(`${language}/map.yaml`) as { seas: Record<string, string> };
		return [language, texts.seas] as const;
	});
	return seas.map(({ id, points }) => ({
		points,
		names: Object.fromEntries(names.map(([language, named]) => [language, named[id]!]))
	}));
}

/** The places of the capitals, left out where they stay. */
function capitalsOf(read: (path: string) => unknown): Capitals {
	const republics = read('republics.yaml') as {
		id: string;
		capitals: { from?: string; at?: [number, number] }[];
	}[];
	return republics.map(({ id, capitals }) => ({
		republic: id,
		places: capitals.flatMap(({ from = '', at }) => (at ? [{ from, at }] : []))
	}));
}

const languagesOf = (content: string) =>
	readdirSync(content, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
