import type { Handle } from '@sveltejs/kit';
import { languageAt } from '$lib/language/languages';

/** Writes the page's language into `<html lang>`. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', languageAt(event.params.lang).tag)
	});
