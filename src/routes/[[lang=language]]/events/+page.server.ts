import { references } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';
/** A page to read: its filters are a small module of their own. */
export const csr = false;

/** Every event, and how the bibliography numbers their sources. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const { events } = references(id);
	return {
		all: allMessages(id),
		records: events,
		library: library(id),
		record: pageRecord(language, 'events/'),
		footer: footerLinks(id)
	};
}
