import { atlas, eventsOn } from '$lib/content/load.server';
import { localeAt } from '$lib/i18n/locales';

export { entries } from '$lib/i18n/entries';

/** What the page tells of the events of its opening day, before anything is fetched. */
export function load({ params }: { params: { lang?: string } }) {
	const { id } = localeAt(params.lang);
	return { openingEvents: eventsOn(id, atlas(id).opening) };
}
