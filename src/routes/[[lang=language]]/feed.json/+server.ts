import { error } from '@sveltejs/kit';
import { localeAt } from '$lib/i18n/locales';
import { correctionsFeed } from '$lib/server/feed';
import { site } from '$lib/server/site-url';
import type { RequestHandler } from './$types';

export const prerender = true;
export { entries } from '$lib/i18n/entries';

/** The corrections, for programs that watch for new ones. */
export const GET: RequestHandler = ({ params }) => {
	if (!site) error(404, 'Without SITE_URL a feed has no addresses to name.');
	return new Response(JSON.stringify(correctionsFeed(localeAt(params.lang), site)), {
		headers: { 'Content-Type': 'application/feed+json' }
	});
};
