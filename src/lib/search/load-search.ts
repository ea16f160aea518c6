import { SearchIndex } from '$lib/domain/search';
import { dateText } from '$lib/i18n/date-text';
import type { FullI18n } from '$lib/i18n/i18n';
import { fetchOnce } from '$lib/ui/fetch-once';
import { createSearch, type Search } from './find';

/** The search of a language, and its entries to try. */
export interface LoadedSearch extends Search {
	examples: readonly SearchIndex['entries'][number][];
}

let made: { address: string; search: LoadedSearch } | undefined;

/** The search whose page lies at an address; its index is fetched and read once. */
export async function loadSearch(page: string, i18n: FullI18n): Promise<LoadedSearch> {
	const address = new URL('index.json', page).href;
	const { entries, examples } = await fetchOnce(address, SearchIndex);
	if (made?.address !== address) {
		const search = await createSearch(entries, (date) => dateText(date, i18n));
		const tried = examples.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
		made = { address, search: { ...search, examples: tried } };
	}
	return made.search;
}
