import { json } from '@sveltejs/kit';
import { autonomiesGeoJson } from '$lib/content/publish/borders';
import { editions, trueShapes } from '$lib/server/published';

export const prerender = true;

/** The autonomies of 1991 in true longitude and latitude. */
export const GET = () =>
	json(autonomiesGeoJson(trueShapes(), editions), {
		headers: { 'content-type': 'application/geo+json' }
	});
