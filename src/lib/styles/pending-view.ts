import { tick } from 'svelte';

/**
 * Show what `src/pre-paint.js` and `pending-view.css` hide, as soon as the page has been updated to
 * the view that was read from the address.
 */
export function viewRead(): void {
	void tick().then(() => document.documentElement.removeAttribute('aria-busy'));
}
