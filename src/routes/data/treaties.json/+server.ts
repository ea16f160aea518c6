import { json } from '@sveltejs/kit';
import { treaties } from '$lib/content/load.server';

export const prerender = true;

/**
 * The treaties that have a page, in English like the other files that programs read; ids stand for
 * republics, events, sources and papers as in the tables beside it.
 */
export const GET = () => json(treaties('en'));
