import { atlas } from '$lib/content/load.server';
import { statusCsv } from '$lib/content/publish';

export const prerender = true;

/** Every status of every republic in every lens, with its dates. */
export const GET = () =>
	new Response(statusCsv(atlas('en')), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
