import { error } from '@sveltejs/kit';
import {
	atlas as atlasIn,
	laneAnchors,
	memberships as membershipsIn,
	profiles,
	references
} from '$lib/content/load.server';
import { chronicle } from '$lib/domain/interval';
import { entries as languages } from '$lib/i18n/entries';
import { localeAt, locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { aroundRepublic, locatorShapes } from '$lib/server/coarse-maps';
import { flagOf } from '$lib/server/flags';
import { footerLinks } from '$lib/server/footer-links';
import { library } from '$lib/server/library';
import { pageRecord } from '$lib/server/page-record';

/** A page to read. */
export const csr = false;

/** Every republic in every language. */
export const entries = () =>
	languages().flatMap(({ lang }) =>
		atlasIn(localeAt(lang).id).republics.map(({ id }) => ({ lang, id }))
	);

/** One republic: its record in all languages, its profile, and what else speaks of it. */
export function load({ params }: { params: { lang?: string; id: string } }) {
	const language = localeAt(params.lang);
	const { id } = language;
	const { dossiers, events, autonomies, readings } = references(id);
	const recordIn = (language: string) =>
		references(language).dossiers.find((record) => record.id === params.id);
	const record = dossiers.find((record) => record.id === params.id);
	if (!record) error(404);
	const own = <Of extends { republic: string }>(all: readonly Of[]) =>
		all.filter(({ republic }) => republic === params.id);
	const atlas = atlasIn(id);
	const making = new Set(
		atlas.lenses.flatMap((lens) =>
			chronicle(atlas, lens.id)
				.get(params.id)!
				.map(({ event }) => event)
		)
	);
	const memberships = membershipsIn(id);
	const iso = profiles(id).republics.find((profile) => profile.id === params.id)?.iso;
	return {
		all: allMessages(id),
		record,
		profiles: profiles(id),
		translations: locales.map(({ id, tag, name }) => ({ tag, title: name, record: recordIn(id)! })),
		autonomies: own(autonomies),
		readings: own(readings),
		memberships: { ...memberships, spans: own(memberships.spans) },
		events: events.filter(({ id }) => making.has(id)),
		anchors: laneAnchors,
		shapes: locatorShapes(aroundRepublic(params.id)),
		flag: iso && flagOf(iso),
		library: library(id),
		pageRecord: pageRecord(language, `republics/${record.id}/`),
		footer: footerLinks(id)
	};
}
