import { atlas } from '$lib/content/load.server';
import { messages } from '$lib/language/load.server';

export const prerender = true;
export const trailingSlash = 'always';

/** The atlas and the interface messages in the page's language. */
export const load = () => ({ atlas: atlas('en'), messages: messages('en') });
