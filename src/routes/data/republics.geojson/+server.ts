import { readFileSync } from 'node:fs';
import { json } from '@sveltejs/kit';
import type { Topology } from 'topojson-specification';
import { atlas } from '$lib/content/load.server';
import { republicsGeoJson } from '$lib/content/publish/borders';

export const prerender = true;

/** The borders of 1991 in true longitude and latitude. */
export function GET() {
	const topology = JSON.parse(readFileSync('static/geo/lonlat.topo.json', 'utf8')) as Topology;
	return json(republicsGeoJson(topology, atlas('en')), {
		headers: { 'content-type': 'application/geo+json' }
	});
}
