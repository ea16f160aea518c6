import { mount, unmount } from 'svelte';
import { createI18n, type FullI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import SearchDialog from './SearchDialog.svelte';

/** The words of the search in the language of the page; a page to read has brought none along. */
export const loadWords = (): Promise<FullI18n> => {
	const { lang } = document.documentElement;
	const own = locales.find(({ tag }) => tag === lang) ?? locales[0]!;
	return createI18n(own, {}).loadDeferred();
};

/**
 * Open the search over the page. `page` is the address of the search's own page; the focus goes back
 * to where it came from. Rejects where its words do not come.
 */
export async function openSearch(page: string, from: Element | null): Promise<void> {
	const i18n = await loadWords();
	const dialog = mount(SearchDialog, {
		target: document.body,
		props: {
			i18n,
			page,
			onclose: () => {
				void unmount(dialog);
				if (from instanceof HTMLElement || from instanceof SVGElement) from.focus();
			}
		}
	});
}
