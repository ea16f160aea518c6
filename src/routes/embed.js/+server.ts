import script from 'virtual:embed-element';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The custom element `<fifteen-republics>`, for pages of others to load. */
export const GET: RequestHandler = () =>
	new Response(script, { headers: { 'Content-Type': 'text/javascript' } });
