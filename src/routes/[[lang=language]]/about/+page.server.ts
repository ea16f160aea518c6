import { about, articleErrors, corrections, references } from '$lib/content/load.server';
import { createI18n } from '$lib/i18n/i18n';
import { allMessages } from '$lib/i18n/messages.server';
import { site } from '$lib/server/site-url';
import type { PageServerLoad } from './$types';

export { entries } from '$lib/i18n/entries';
/** A page to read: it needs no script. */
export const csr = false;

/** What the page shows beyond the atlas: its texts, the contested readings, the bibliography. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const { id } = language;
	const { t } = createI18n(language, allMessages(id));
	const { readings, sources } = references(id);
	const mapNotes = [t('notes.equalArea'), t('notes.globe'), t('notes.waters')];
	return {
		texts: about(id),
		mapNotes,
		readings,
		sources,
		errors: articleErrors(id),
		corrections: corrections(id),
		feed: site && '../feed.json'
	};
};
