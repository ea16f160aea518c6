import { json } from '@sveltejs/kit';
import { republicsGeoJson } from '$lib/content/publish/borders';
import { editions, trueShapes } from '$lib/server/published';

export const prerender = true;

/** The borders of 1991 in true longitude and latitude. */
export const GET = () =>
	json(republicsGeoJson(trueShapes(), editions), {
		headers: { 'content-type': 'application/geo+json' }
	});
