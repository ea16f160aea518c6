/**
 * Where the element that has the focus goes, or is hidden or disabled, the nearest element around it
 * that stays takes the focus: a screen reader and the Tab key go on from there, not from the start of
 * the page. Who knows a better place for the focus puts it there first. Returns how to stop.
 */
export function keepFocus(): () => void {
	/** The element that had the focus last, and those around it, outwards. */
	let path: HTMLElement[] = [];

	function remember({ target }: Event) {
		path = [];
		for (let at = target; at instanceof Element; at = at.parentElement)
			if (at instanceof HTMLElement) path.push(at);
	}

	function restore(records: MutationRecord[]) {
		const focused = path[0];
		if (!focused) return;
		const hiding = records.some(({ attributeName }) => attributeName === 'hidden');
		if (canHaveFocus(focused) && !(hiding && isHidden(focused))) return;
		const { activeElement, body } = document;
		const lost = activeElement === focused || activeElement === body || !activeElement;
		const stays = path.find((element) => canHaveFocus(element) && !isHidden(element));
		path = [];
		// A frame in the background does not take the focus of the page around it.
		if (!lost || !stays || stays === body || !document.hasFocus()) return;
		if (stays.tabIndex < 0 && !stays.hasAttribute('tabindex')) {
			stays.setAttribute('tabindex', '-1');
			stays.addEventListener('blur', () => stays.removeAttribute('tabindex'), { once: true });
		}
		stays.focus({ preventScroll: true });
	}

	const observer = new MutationObserver(restore);
	document.addEventListener('focusin', remember);
	observer.observe(document.body, {
		childList: true,
		subtree: true,
		attributeFilter: ['hidden', 'disabled']
	});
	return () => {
		document.removeEventListener('focusin', remember);
		observer.disconnect();
	};
}

const canHaveFocus = (element: HTMLElement) => element.isConnected && !element.matches(':disabled');

/** Whether it takes no room on the page. Lays the page out. */
const isHidden = (element: HTMLElement) => element.getClientRects().length === 0;
