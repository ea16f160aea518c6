import { json } from '@sveltejs/kit';
import { atlas, references } from '$lib/content/load.server';
import { atlasJson } from '$lib/content/publish/atlas-json';
import { localeAt } from '$lib/i18n/locales';
import type { RequestHandler } from './$types';

export { entries } from '$lib/i18n/entries';
export const prerender = true;

/** The whole atlas: republics, lenses, events, the republics' files and the bibliography. */
export const GET: RequestHandler = ({ params }) => {
	const { id } = localeAt(params.lang);
	return json(atlasJson(atlas(id), references(id)));
};
