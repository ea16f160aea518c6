import { wordPressMessage } from './wordpress-message';

/** Milliseconds after which a window that a link has opened has the focus. */
const openingTime = 500;

/**
 * Open the link of an embed on which a reader has clicked in a window of its own. A sandboxed frame may
 * open none, where a link would do nothing: a page of WordPress is then asked to follow it, which it does
 * within the embed's own site, and `onblocked` is given the address.
 */
export function followLink(event: MouseEvent, onblocked: (address: string) => void): void {
	const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
	if (!link || parent === window || event.ctrlKey || event.metaKey || event.shiftKey) return;
	const { href, host } = link;
	if (host !== location.host) {
		// A window opened by script would have hold of this one; the browser opens it without.
		const settle = () => document.hasFocus() && onblocked(href);
		if (origin === 'null') setTimeout(settle, openingTime);
		return;
	}
	event.preventDefault();
	if (open(href)) return;
	for (const message of wordPressMessage('link', href, location.hash))
		parent.postMessage(message, '*');
	onblocked(href);
}
