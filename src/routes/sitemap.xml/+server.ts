import { error } from '@sveltejs/kit';
import { pagePaths, sitemap } from '$lib/server/sitemap';
import { site } from '$lib/server/site-url';

export const prerender = true;

/** Sheets for print are views of the atlas, and the search leads to other pages: nobody looks for either. */
const routes = import.meta.glob<() => Record<string, string | undefined>[]>(
	['/src/routes/**/+page.server.ts', '!/src/routes/**/{print,search}/*'],
	{ eager: true, import: 'entries' }
);

/** All pages in all languages, for search engines. */
export function GET() {
	if (!site) error(404, 'Without SITE_URL a site map has no addresses to name.');
	const xml = sitemap(site, pagePaths(routes));
	return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
