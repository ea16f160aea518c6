import { people, references } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';

/** A page to read. */
export const csr = false;

/** Everybody of whom a source names an office, and the events in which they act. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const { events } = references(id);
	return {
		all: allMessages(id),
		people: people(id),
		events,
		library: library(id),
		record: pageRecord(language, 'people/'),
		footer: footerLinks(id)
	};
}
