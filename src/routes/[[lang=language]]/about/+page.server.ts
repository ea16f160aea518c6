import { about, library } from '$lib/content/load.server';
import { createLanguage } from '$lib/i18n/i18n';
import { allMessages } from '$lib/i18n/messages.server';
import type { PageServerLoad } from './$types';

export { entries } from '$lib/i18n/entries';
/** A page to read: it needs no script. */
export const csr = false;

/** What the page tells beyond the atlas: its texts, the contested readings, the bibliography. */
export const load: PageServerLoad = async ({ parent }) => {
	const { language } = await parent();
	const { id } = language;
	const { say } = createLanguage(language, allMessages(id));
	const { readings, sources } = library(id);
	const mapNotes = [say('notes.equalArea'), say('notes.globe'), say('notes.waters')];
	return { texts: about(id), mapNotes, readings, sources };
};
