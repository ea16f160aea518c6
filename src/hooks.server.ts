import prePaint from 'virtual:pre-paint';
import type { Handle } from '@sveltejs/kit';
import { localeAt, prefixOf } from '$lib/i18n/locales';
import { fontLinks } from '$lib/server/font-links';
import { jsonLd } from '$lib/server/json-ld';
import { openGraphTags } from '$lib/server/open-graph';
import { pageCard } from '$lib/server/page-cards';
import { loadFailure } from '$lib/server/load-failure';

/** The link to the styles of parts that open later, see `src/build/shared-files.ts`. */
const laterStyles = /<link\b[^>]*\/later\.[^>]*\.css"[^>]*>/;

/**
 * The module that opens the search on pages to read. Where the framework runs, the site's header opens it,
 * and an embed has none. On its own it makes no running page of one.
 */
const searchModule = /<script type="module" src="[^"]*\/app\/search\.js"><\/script>\s*/;
/** What SvelteKit starts a page with. */
const framework = /\b__sveltekit_/;

/** A script that runs, which a block of data does not. */
const runningScript = /<script\b(?![^>]*\btype="application\/ld\+json")/;

/** In the policy of a page, what lets a frame without an origin start a worker. */
const dataWorkers = /(worker-src [^;"]*) data:/;
/** Where the links to the fonts go; it says where the site's files lie. */
const fontPlace = /%fonts:([^%]*)%/;
/** The link to what makes an app of the site: an embed is a part of a page of somebody else. */
const manifest = /<link rel="manifest"[^>]*>\s*/;

/**
 * Fills in `src/app.html`: the page's language, its fonts, the tags of its card, its data for search engines,
 * the policy's sources of workers, `src/pre-paint.js` as a script that runs before anything is painted,
 * and the words for a view that does not come. A page without scripts has no view to read, and is ready
 * as it is. Its lines end alike wherever it is built.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = localeAt(event.params.lang);
	const path = event.url.pathname.slice(1);
	const embed = event.route.id?.endsWith('/embed');
	const card = pageCard(event.route.id, event.params.id);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const runs = runningScript.test(html.replace(searchModule, ''));
			const ownCard = html.includes('property="og:title"');
			return html
				.replace(laterStyles, '')
				.replace(framework.test(html) ? searchModule : '', '')
				.replace(dataWorkers, (source, workers: string) => (embed ? source : workers))
				.replace(embed ? manifest : '%home%', embed ? '' : prefixOf(language))
				.replace('%lang%', language.tag)
				.replace(fontPlace, (_, assets: string) => fontLinks(language, assets))
				.replace('%ready%', runs ? '' : 'data-ready')
				.replace('%card%', () =>
					[
						openGraphTags(language, ownCard ? { path, article: !runs, card } : undefined),
						jsonLd(event.route.id, event.params.id, language)
					]
						.filter(Boolean)
						.join('\n\t\t')
				)
				.replace('%load-failure%', () => (runs ? loadFailure(language) : ''))
				.replace('%pre-paint%', () => (runs ? `<script>${prePaint}</script>` : ''))
				.replaceAll('\r\n', '\n');
		}
	});
};
