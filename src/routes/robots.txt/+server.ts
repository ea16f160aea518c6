import { site } from '$lib/server/site-url';

export const prerender = true;

/** What robots may read: everything. Where the build knows the site's address, the site map is named. */
export function GET() {
	const map = site ? `\nSitemap: ${site}sitemap.xml\n` : '';
	return new Response(`User-agent: *\nAllow: /\n${map}`, {
		headers: { 'Content-Type': 'text/plain' }
	});
}
