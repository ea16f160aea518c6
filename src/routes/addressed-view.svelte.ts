import { afterNavigate, goto } from '$app/navigation';
import type { Atlas } from '$lib/domain/atlas';
import { packedFrom } from '$lib/scorm/packaged-page';
import { viewRead } from '$lib/styles/pending-view';
import { formatView, openingView, parseView, type Unreadable, type View } from '$lib/domain/view';

/**
 * The view that the address describes. While a reader drags it runs ahead of the address, which is
 * written when they let go: some browsers refuse more than a hundred writes in ten seconds.
 */
export class AddressedView {
	#atlas: Atlas;
	#writing: ReturnType<typeof setTimeout> | undefined;
	/** What is on screen. Each part is a signal of its own: a step in time touches the date alone. */
	view: View = $state()!;
	/** The view that the address says: the same until the reader lets go. */
	written: View = $state.raw()!;
	/** What the address held that could not be read. */
	unreadable: readonly Unreadable[] = $state.raw([]);

	/** To be made while a page component is being set up. A prerendered page opens without a query. */
	constructor(atlas: Atlas) {
		this.#atlas = atlas;
		this.written = openingView(atlas);
		this.view = { ...this.written };
		afterNavigate(({ type }) => {
			// Our own writes say what is on screen already, or was a moment ago.
			if (type !== 'goto') this.#read();
			viewRead();
			document.documentElement.dataset.ready = '';
		});
	}

	/** Show a part of the view without writing the address. */
	preview = (part: Partial<View>): void => {
		Object.assign(this.view, part);
	};

	/** Write what is shown into the address once the reader rests: a held key commits many times. */
	commit = (): void => {
		clearTimeout(this.#writing);
		this.#writing = setTimeout(() => this.#write(true), 250);
	};

	/** Show a part of the view as a step of its own, which the back button undoes. */
	show = (part: Partial<View>): void => {
		this.preview(part);
		this.#write(false);
	};

	/** Forget what could not be read. */
	dismiss = (): void => {
		this.unreadable = [];
		this.#write(true);
	};

	#read() {
		const { view, unreadable } = parseView(new URLSearchParams(location.search), this.#atlas);
		this.written = view;
		this.view = { ...view };
		this.unreadable = unreadable;
	}

	#write(replaceState: boolean) {
		clearTimeout(this.#writing);
		this.written = { ...this.view };
		const query = formatView(this.view, this.#atlas);
		// A packed page's address is a file's: the router does not know it, and nobody keeps it.
		if (query === location.search || packedFrom()) return;
		// The fragment is the host's or the reader's; a query alone would drop it.
		const address = `${location.pathname}${query}${location.hash}`;
		void goto(address, { replaceState, noScroll: true, keepFocus: true });
	}
}
