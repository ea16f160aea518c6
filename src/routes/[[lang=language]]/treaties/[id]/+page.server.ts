import { error } from '@sveltejs/kit';
import { people, references, treaties as treatiesIn } from '$lib/content/load.server';
import { entries as languages } from '$lib/i18n/entries';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { ratificationLanes } from '$lib/pages/treaty/ratification-lanes';
import { ratificationTable } from '$lib/pages/treaty/ratification-table';
import { unionShapes } from '$lib/server/coarse-maps';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

/** A page to read. */
export const csr = false;

/** Every treaty in every language. */
export const entries = () =>
	languages().flatMap(({ lang }) =>
		treatiesIn(localeAt(lang).id).treaties.map(({ id }) => ({ lang, id }))
	);

/** One treaty, what its page shows beside it, and the shapes of its map. */
export function load({ params }: { params: { lang?: string; id: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const { treaties, papers, ratifications } = treatiesIn(id);
	const { events, dossiers } = references(id);
	const at = treaties.findIndex((treaty) => treaty.id === params.id);
	const treaty = treaties[at];
	if (!treaty) error(404);
	return {
		all: allMessages(id),
		treaty,
		previous: treaties[at - 1],
		next: treaties[at + 1],
		events: events.filter(({ id }) => treaty.events.includes(id)),
		papers: treaty.parts.includes('papers') ? papers : undefined,
		ratifications: treaty.parts.includes('ratifications')
			? ratificationTable(dossiers, ratifications)
			: undefined,
		lanes: treaty.ratification && ratificationLanes(dossiers, treaty.ratification),
		people: new Set(people(id).map(({ id }) => id)),
		shapes: unionShapes(),
		library: library(id),
		record: pageRecord(language, `treaties/${treaty.id}/`),
		footer: footerLinks(id)
	};
}
