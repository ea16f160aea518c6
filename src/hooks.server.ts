import type { Handle } from '@sveltejs/kit';
import { languageAt } from '$lib/language/languages';
import early from './early.js?raw';

/**
 * Writes the page's language into `<html lang>`, and `src/early.js` into the head: before anything is
 * painted it puts on an embed's theme, and marks a page that shows another view than it should.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', languageAt(event.params.lang).tag)
				.replace('%early%', () => `<script>${early}</script>`)
	});
