import { tick } from 'svelte';

/**
 * To be called once the view has been read from the address: what `src/pre-paint.js` held back (see
 * `unread.css`) is shown as soon as it shows that view.
 */
export function viewRead(): void {
	void tick().then(() => document.documentElement.removeAttribute('aria-busy'));
}
