import { asset } from '$app/paths';
import * as v from 'valibot';
import type { Atlas, References } from '$lib/domain/atlas';
import type { Memberships } from '$lib/domain/membership';
import { prefixOf, type Locale } from '$lib/i18n/locales';
import { fetchOnce } from '$lib/ui/fetch-once';

const list = v.pipe(v.array(v.looseObject({})), v.nonEmpty());
/** As much of the file as shows that it is one: its parts, not what each holds. */
const outline = v.looseObject({
	republics: list,
	lenses: list,
	events: list,
	dossiers: list,
	autonomies: list,
	readings: list,
	sources: list,
	unionReferendum: v.looseObject({}),
	citations: v.looseObject({ lenses: v.looseObject({}) })
});
const atlas = v.custom<Atlas & References>((value) => v.is(outline, value));

/**
 * How to get the atlas with the republics' files and the bibliography in a language, all of them in
 * one file: fetched when first asked for.
 */
export function referencesIn(language: Locale): () => Promise<Atlas & References> {
	const address = asset(`/${prefixOf(language)}data/atlas.json`);
	return () => fetchOnce(address, atlas);
}

const memberships = v.custom<Memberships>((value) =>
	v.is(v.looseObject({ bodies: list, groups: list, spans: list, events: v.looseObject({}) }), value)
);

/** How to get how the republics belong to bodies, in a language: fetched when first asked for. */
export function membershipsIn(language: Locale): () => Promise<Memberships> {
	const address = asset(`/${prefixOf(language)}data/memberships.json`);
	return () => fetchOnce(address, memberships);
}
