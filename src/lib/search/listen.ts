import { asksPage } from '$lib/ui/single-keys';

/** What leads to the page of the search; a script opens the search over the page in its place. */
const selector = 'a[data-search]';

/**
 * Opens the search over the page by its link and by "/", where no field has the focus. Without the
 * files that this takes the link leads to the page of the search. Returns how to stop.
 */
export function listen(): () => void {
	const stop = new AbortController();
	const { signal } = stop;
	document.addEventListener(
		'click',
		(event) => {
			const link = event.target instanceof Element && event.target.closest(selector);
			const other = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
			if (!(link instanceof HTMLAnchorElement) || other || event.defaultPrevented) return;
			event.preventDefault();
			void open(link, link);
		},
		{ signal, capture: true }
	);
	document.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== '/' || !asksPage(event)) return;
			const link = document.querySelector<HTMLAnchorElement>(selector);
			if (!link) return;
			event.preventDefault();
			void open(link, document.activeElement);
		},
		{ signal }
	);
	return () => stop.abort();
}

let opening = false;

async function open({ href }: HTMLAnchorElement, from: Element | null) {
	if (opening) return;
	opening = true;
	try {
		const { openSearch } = await import('./open-search');
		await openSearch(href, from);
	} catch {
		location.assign(href);
	} finally {
		opening = false;
	}
}
