import script from 'virtual:filter-list';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The filters of the list of events, for a page that has no other script. */
export const GET: RequestHandler = () =>
	new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
