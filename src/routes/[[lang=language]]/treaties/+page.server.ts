import { references, treaties } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';

export { entries } from '$lib/i18n/entries';
/** A page to read. */
export const csr = false;

/** Every treaty, and the bibliography. */
export function load({ params }: { params: { lang?: string } }) {
	const { id } = localeAt(params.lang);
	return {
		all: allMessages(id),
		treaties: treaties(id).treaties,
		sources: references(id).sources,
		footer: footerLinks(id)
	};
}
