import { memberships } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';
/** A page to read. */
export const csr = false;

/** The bodies, and how the republics belong to them. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	return {
		all: allMessages(id),
		memberships: memberships(id),
		library: library(id),
		record: pageRecord(language, 'organisations/'),
		footer: footerLinks(id)
	};
}
