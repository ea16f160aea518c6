import { profiles } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { flagOf } from '$lib/server/flags';
import { footerLinks } from '$lib/server/footer-links';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';
/** A page to read. */
export const csr = false;

/** What is told of each republic in a row. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const { census, republics } = profiles(id);
	return {
		all: allMessages(id),
		census,
		rows: republics.map(({ id, iso, population, area }) => ({
			id,
			flag: flagOf(iso),
			residents: population.permanent,
			km2: area.km2
		})),
		record: pageRecord(language, 'republics/'),
		footer: footerLinks(id)
	};
}
