import { json } from '@sveltejs/kit';
import { searchIndex } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import type { RequestHandler } from './$types';

export { entries } from '$lib/i18n/entries';
export const prerender = true;

/** All that can be found on the site, for the search to be made of. */
export const GET: RequestHandler = ({ params }) => json(searchIndex(localeAt(params.lang).id));
