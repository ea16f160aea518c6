import { embedding } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';

/** What the end of the page says, in messages that other pages with scripts do not carry. */
const ofItsEnd = /^(cite|frame)\.|^share\.author$/;

/** The guide's texts, which no other page carries. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const all = Object.entries(allMessages(id));
	return {
		texts: embedding(id),
		endMessages: Object.fromEntries(all.filter(([key]) => ofItsEnd.test(key))),
		record: pageRecord(language, 'embedding/'),
		footer: footerLinks(id)
	};
}
