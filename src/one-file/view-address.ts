import type { Atlas } from '$lib/domain/atlas';
import { formatView, parseView } from '$lib/domain/view';
import type { ViewState, WriteView } from '$lib/stage/view-state.svelte';
import { viewRead } from '$lib/styles/pending-view';

/** Writes views into the file's address, where the browser lets a file do so. */
export const writeAddress =
	(atlas: Atlas): WriteView =>
	(view, replace) => {
		const query = formatView(view, atlas);
		if (query === location.search) return;
		const address = `${location.pathname}${query}${location.hash}`;
		try {
			if (replace) history.replaceState(null, '', address);
			else history.pushState(null, '', address);
		} catch {
			// Then the view is on screen alone.
		}
	};

/** Open the view of the address, now and after each step back; then the page takes input. */
export function openAddress(view: ViewState, atlas: Atlas): () => void {
	const read = () => {
		const query = new URLSearchParams(location.search);
		const { view: next, unreadable } = parseView(query, atlas);
		const { projection, ...flat } = next;
		// No SVG shows the globe.
		const globe = projection && { key: 'view' as const, value: projection };
		view.open(flat, globe ? [...unreadable, globe] : unreadable);
		viewRead();
		document.documentElement.dataset.ready = '';
	};
	read();
	addEventListener('popstate', read);
	return () => removeEventListener('popstate', read);
}
