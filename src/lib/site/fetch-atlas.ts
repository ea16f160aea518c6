import { asset } from '$app/paths';
import type { Atlas, Library } from '$lib/domain/atlas';
import { prefixOf, type LanguageEntry } from '$lib/i18n/locales';

/** The file holds both. */
type Edition = Atlas & Library;

const shelves = new Map<string, Promise<Edition>>();

/**
 * How to get the atlas with the republics' files and the bibliography in a language: fetched when
 * first asked for.
 * A failure is forgotten, so that asking again tries again.
 */
export function libraryIn(language: LanguageEntry): () => Promise<Edition> {
	const address = asset(`/${prefixOf(language)}data/atlas.json`);
	return () => {
		const shelf = shelves.get(address) ?? fetchLibrary(address);
		shelves.set(address, shelf);
		shelf.catch(() => shelves.delete(address));
		return shelf;
	};
}

async function fetchLibrary(address: string): Promise<Edition> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return (await response.json()) as Edition;
}
