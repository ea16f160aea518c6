import { afterNavigate, goto } from '$app/navigation';
import type { Atlas } from '$lib/domain/atlas';
import { continuesQuery, queryOf } from '$lib/domain/query';
import { formatView, parseView } from '$lib/domain/view';
import { onlineHome } from '$lib/scorm/packaged-page';
import type { ViewState, WriteView } from '$lib/stage/view-state.svelte';
import { viewRead } from '$lib/styles/pending-view';

/** Writes views into the page's address, unless they say what stands there already. */
export const writeAddress =
	(atlas: Atlas): WriteView =>
	(view, replaceState) => {
		const query = formatView(view, atlas);
		// A packed page's address is a file's: the router does not know it, and nobody keeps it.
		if (onlineHome()) return;
		void writeQuery(query, replaceState);
	};

/** Write a query, `''` or `?…`, into the page's address, unless it stands there already. */
export async function writeQuery(query: string, replaceState: boolean): Promise<void> {
	const { pathname, search, hash } = location;
	// The fragment is the host's or the reader's, and a query alone would drop it; unless it is the
	// rest of a damaged query, which has been read.
	const fragment = continuesQuery(hash) ? '' : hash;
	if (query === search && fragment === hash) return;
	const address = `${pathname}${query}${fragment}`;
	await goto(address, { replaceState, noScroll: true, keepFocus: true });
}

/** Open the view of the address, now and after each step back. To be called while a page is set up. */
export function openAddress(view: ViewState, atlas: Atlas): void {
	onAddress((query) => {
		const { view: next, unreadable } = parseView(query, atlas);
		view.open(next, unreadable);
	});
}

/**
 * Call `read` with the query of the address, now and after each step back, but for the page's own
 * writes: these say what is on screen already. Then the page takes input.
 */
export function onAddress(read: (query: URLSearchParams) => void): void {
	afterNavigate(({ type, from, to }) => {
		const written = type === 'goto' && from?.url.pathname === to?.url.pathname;
		if (!written) read(queryOf(location));
		viewRead();
		document.documentElement.dataset.ready = '';
	});
}
