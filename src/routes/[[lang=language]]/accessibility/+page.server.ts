import { accessibility } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';
/** A page to read: it needs no script. */
export const csr = false;

/** The statement's texts, which no other page carries. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	return {
		all: allMessages(id),
		...accessibility(id),
		record: pageRecord(language, 'accessibility/'),
		footer: footerLinks(id)
	};
}
