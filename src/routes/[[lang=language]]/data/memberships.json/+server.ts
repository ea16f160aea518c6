import { json } from '@sveltejs/kit';
import { memberships } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import type { RequestHandler } from './$types';

export { entries } from '$lib/i18n/entries';
export const prerender = true;

/** The bodies, how the republics belong to them, and the days on which that changes. */
export const GET: RequestHandler = ({ params }) => json(memberships(localeAt(params.lang).id));
