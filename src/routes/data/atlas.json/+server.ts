import { json } from '@sveltejs/kit';
import { atlas, library } from '$lib/content/load.server';

export const prerender = true;

/** The whole atlas: republics, lenses, events, the republics' files and the bibliography. */
export const GET = () => json({ ...atlas('en'), ...library('en') });
