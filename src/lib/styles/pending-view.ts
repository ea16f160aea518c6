import { tick } from 'svelte';

/**
 * Show what `src/pre-paint.js` and `pending-view.css` hide, as soon as the page has been updated to
 * the view that was read from the address. What has been missing until then is here.
 */
export function viewRead(): void {
	void tick().then(() => {
		document.documentElement.removeAttribute('aria-busy');
		delete document.documentElement.dataset.details;
		for (const line of document.querySelectorAll<HTMLElement>('.late'))
			if (line.dataset.missing !== 'styles') line.hidden = true;
	});
}
