import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';

export { entries } from '$lib/i18n/entries';

/** The page says its deferred messages from the start: it is such a part as a whole. */
export function load({ params }: { params: { lang?: string } }) {
	return { all: allMessages(localeAt(params.lang).id) };
}
