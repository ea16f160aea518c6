import { watchRest } from '$lib/ui/watch-rest';

/** Milliseconds after which buttons nobody uses leave the map. */
const patience = 4000;

/**
 * While the reader rests, mark the page by `data-resting`, for which the buttons leave the map; not while a
 * key has brought the focus to one of them. What is returned ends that.
 */
export function clearMapAtRest(): () => void {
	const root = document.documentElement;
	return watchRest(window, patience, (resting) => {
		const used = document.querySelector(':focus-visible')?.closest('[data-over-map]');
		root.toggleAttribute('data-resting', resting && !used);
	});
}
