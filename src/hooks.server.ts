import type { Handle } from '@sveltejs/kit';
import { localeAt } from '$lib/i18n/locales';
import early from './pre-paint.js?raw';
import { openGraphTags } from '$lib/server/open-graph';
import { loadFailure } from '$lib/server/load-failure';

/** The link to the styles of parts that open later, see `src/build/css-files.ts`. */
const laterStyles = /<link\b[^>]*\/later\.[^>]*\.css"[^>]*>/;

/**
 * Writes the page's language into `<html lang>`, and into the head what other sites read of it, early,
 * and `src/pre-paint.js`: before anything is painted that puts on an embed's theme, and marks a page that
 * shows another view than it should. Into the body goes what is said should that last. A page that
 * runs no scripts shows no view, and is ready as it comes.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = localeAt(event.params.lang);
	const path = event.url.pathname.slice(1);
	return resolve(event, {
		transformPageChunk: ({ html }) => {
			const runs = html.includes('<script');
			const ownCard = html.includes('property="og:title"');
			return html
				.replace(laterStyles, '')
				.replace('%lang%', language.tag)
				.replace('%ready%', runs ? '' : 'data-ready')
				.replace('%card%', () => openGraphTags(language, ownCard ? path : undefined))
				.replace('%late%', () => (runs ? loadFailure(language) : ''))
				.replace('%early%', () => (runs ? `<script>${early}</script>` : ''));
		}
	});
};
