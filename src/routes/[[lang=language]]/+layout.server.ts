import { atlas } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { messages } from '$lib/i18n/messages.server';

export const prerender = true;
export const trailingSlash = 'always';

/** The atlas and the interface messages in the page's language, and no other. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	return { language, atlas: atlas(language.id), messages: messages(language.id) };
}
