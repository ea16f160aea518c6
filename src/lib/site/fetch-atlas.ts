import { asset } from '$app/paths';
import type { Atlas, References } from '$lib/domain/atlas';
import { prefixOf, type Locale } from '$lib/i18n/locales';

/** The file holds both. */
type Edition = Atlas & References;

const shelves = new Map<string, Promise<Edition>>();

/**
 * How to get the atlas with the republics' files and the bibliography in a language: fetched when
 * first asked for.
 * A failure is forgotten, so that asking again tries again.
 */
export function referencesIn(language: Locale): () => Promise<Edition> {
	const address = asset(`/${prefixOf(language)}data/atlas.json`);
	return () => {
		const shelf = shelves.get(address) ?? fetchReferences(address);
		shelves.set(address, shelf);
		shelf.catch(() => shelves.delete(address));
		return shelf;
	};
}

async function fetchReferences(address: string): Promise<Edition> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Edition;
}
