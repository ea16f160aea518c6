import { about, articleErrors, corrections, references } from '$lib/content/load.server';
import { createI18n } from '$lib/i18n/i18n';
import { allMessages } from '$lib/i18n/messages.server';
import { footerLinks } from '$lib/server/footer-links';
import { pageRecord } from '$lib/server/page-record';
import { site } from '$lib/server/site-url';
import type { PageServerLoad } from './$types';

export { entries } from '$lib/i18n/entries';
/** A page to read: it needs no script. */
export const csr = false;

/** What the page shows beyond the atlas: its texts, the contested readings, the bibliography. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const { id } = language;
	const all = allMessages(id);
	const { t } = createI18n(language, all);
	const { readings, sources } = references(id);
	const mapNotes = [t('notes.equalArea'), t('notes.globe'), t('notes.waters')];
	return {
		all,
		texts: about(id),
		mapNotes,
		readings,
		sources,
		errors: articleErrors(id),
		corrections: corrections(id),
		feed: site && '../feed.json',
		record: pageRecord(language, 'about/'),
		footer: footerLinks(id)
	};
};
