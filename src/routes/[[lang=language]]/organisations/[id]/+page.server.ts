import { error } from '@sveltejs/kit';
import { memberships } from '$lib/content/load.server';
import { entries as languages } from '$lib/i18n/entries';
import { localeAt } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { unionShapes } from '$lib/server/coarse-maps';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

/** A page to read. */
export const csr = false;

/** Every body in every language. */
export const entries = () =>
	languages().flatMap(({ lang }) =>
		memberships(localeAt(lang).id).bodies.map(({ id }) => ({ lang, id }))
	);

/** One body, all of its neighbours, and the shapes of its map. */
export function load({ params }: { params: { lang?: string; id: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const all = memberships(id);
	const body = all.bodies.find((body) => body.id === params.id);
	if (!body) error(404);
	return {
		all: allMessages(id),
		body,
		memberships: all,
		shapes: unionShapes(),
		library: library(id),
		record: pageRecord(language, `organisations/${body.id}/`),
		footer: footerLinks(id)
	};
}
