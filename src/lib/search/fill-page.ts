import { mount } from 'svelte';
import { loadWords } from './open-search';
import SearchResults from './SearchResults.svelte';

/** Put the search into its page: the field comes, and while something is looked for the names go. */
export async function fillPage(target: HTMLElement): Promise<void> {
	const i18n = await loadWords();
	const names = document.querySelector<HTMLElement>('[data-search-names]');
	const page = new URL('.', location.href).href;
	mount(SearchResults, {
		target,
		props: {
			i18n,
			page,
			onquery: (asks: boolean) => {
				if (names) names.hidden = asks;
			}
		}
	});
}
