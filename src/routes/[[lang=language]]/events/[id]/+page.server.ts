import { error } from '@sveltejs/kit';
import { people, references } from '$lib/content/load.server';
import { entries as languages } from '$lib/i18n/entries';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { locatorShapes, unionShapes } from '$lib/server/coarse-maps';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

/** A page to read. */
export const csr = false;

/** Every event in every language. */
export const entries = () =>
	languages().flatMap(({ lang }) =>
		references(localeAt(lang).id).events.map(({ id }) => ({ lang, id }))
	);

/** How many events before and after are shown beside it. */
const reach = 3;

/** How wide the map around its place is. */
const kilometres = 1100;

/** One event, those around it, and the shapes of its maps. */
export function load({ params }: { params: { lang?: string; id: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const { events } = references(id);
	const at = events.findIndex((event) => event.id === params.id);
	const event = events[at];
	if (!event) error(404);
	const { place } = event;
	return {
		all: allMessages(id),
		event,
		around: events.slice(Math.max(0, at - reach), at + reach + 1),
		shapes: unionShapes(),
		locator: place && locatorShapes({ centre: place.at, kilometres, places: [place.at] }),
		people: new Set(people(id).map(({ id }) => id)),
		library: library(id, event.sources),
		record: pageRecord(language, `events/${event.id}/`),
		footer: footerLinks(id)
	};
}
