import { searchIndex } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';

/** A page to read: its search is the small module that every such page has. */
export const csr = false;

/** All names, for whoever has no script. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	return {
		all: allMessages(id),
		found: searchIndex(id).entries,
		record: pageRecord(language, 'search/'),
		footer: footerLinks(id)
	};
}
