import type { Handle } from '@sveltejs/kit';
import { languageAt } from '$lib/language/languages';
import early from './early.js?raw';
import { cardTags } from './routes/card.server';

/**
 * Writes the page's language into `<html lang>`, and into the head what other sites read of it, early,
 * and `src/early.js`: before anything is painted that puts on an embed's theme, and marks a page that
 * shows another view than it should.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageAt(event.params.lang).tag)
				.replace('%card%', () => cardTags(languageAt(event.params.lang)))
				.replace('%early%', () => `<script>${early}</script>`)
	});
