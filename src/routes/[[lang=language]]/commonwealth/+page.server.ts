import { commonwealth, references } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { unionShapes } from '$lib/server/coarse-maps';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

export { entries } from '$lib/i18n/entries';

/** A page to read. */
export const csr = false;

/** The Commonwealth, and the shapes of its map. */
export function load({ params }: { params: { lang?: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const { readings } = references(id);
	return {
		all: allMessages(id),
		commonwealth: commonwealth(id),
		readings,
		library: library(id),
		shapes: unionShapes(),
		record: pageRecord(language, 'commonwealth/'),
		footer: footerLinks(id)
	};
}
