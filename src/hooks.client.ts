import type { ClientInit } from '@sveltejs/kit';
import { LostFile } from '$lib/ui/fetch-once';
import { restoreChangedTexts, unwrapTexts } from '$lib/ui/translated-texts';

/**
 * Where a module of the page does not come, SvelteKit puts an error in the place of the page. So it
 * starts once all are here; else the prerendered page stays, and `src/pre-paint.js` says so.
 * Texts are made good where a translator was here first.
 */
export const init: ClientInit = async () => {
	// SvelteKit fetches that error page at once, and looks after no failure.
	addEventListener('unhandledrejection', (event) => {
		if (event.reason instanceof LostFile) event.preventDefault();
	});
	const modules = document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]');
	await Promise.all(Array.from(modules, ({ href }) => import(/* @vite-ignore */ href)));
	unwrapTexts(document.body);
	restoreChangedTexts(document.body);
};
