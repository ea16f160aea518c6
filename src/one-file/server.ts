/** Run by the build: the page as HTML, and what it is drawn from. */
import { render } from 'svelte/server';
import { about, atlas, eventsOn, references } from '$lib/content/load.server';
import type { References } from '$lib/domain/atlas';
import { eventLenses } from '$lib/domain/day';
import { atlasJson } from '$lib/content/publish/atlas-json';
import { locales, prefixOf } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import OneFile from './OneFile.svelte';
import { pageDataId, pageId, type PageData } from './page-data';

export { pageDataId, pageId };

/** The page in the language `id`, its data, and by its path on the site the file of the references. */
export function renderFile(id: string) {
	const language = locales.find((it) => it.id === id)!;
	// A lens of memberships is the site's alone: its data would make the file much larger.
	const lenses = eventLenses(atlas(id));
	const data: PageData = {
		language,
		messages: allMessages(id),
		atlas: { ...atlas(id), lenses, bodies: [] },
		openingEvents: eventsOn(id, atlas(id).opening),
		about: about(id)
	};
	const own = withOwnSources(references(id));
	const { head, body } = render(OneFile, { props: { ...data, references: own } });
	const path = `/${prefixOf(language)}data/atlas.json`;
	return { head, body, data, files: { [path]: atlasJson(data.atlas, own) } };
}

/** The references without the sources that the site's other pages alone rest on: a third of all. */
function withOwnSources(all: References): References {
	const cited = new Set<unknown>();
	JSON.stringify({ ...all, sources: [] }, (_, value: unknown) => {
		if (typeof value === 'string') cited.add(value);
		return value;
	});
	return { ...all, sources: all.sources.filter(({ id }) => cited.has(id)) };
}
