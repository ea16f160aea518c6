import { asset } from '$app/paths';
import type { Atlas, References } from '$lib/domain/atlas';
import { prefixOf, type Locale } from '$lib/i18n/locales';
import { fetchOnce } from '$lib/ui/fetch-once';

/**
 * How to get the atlas with the republics' files and the bibliography in a language, all of them in
 * one file: fetched when first asked for.
 */
export function referencesIn(language: Locale): () => Promise<Atlas & References> {
	const address = asset(`/${prefixOf(language)}data/atlas.json`);
	return () => fetchOnce(address);
}
