import type { Atlas } from '$lib/domain/atlas';
import { openingView, parseView, type Unreadable, type View } from '$lib/domain/view';
import {
	defaultOptions,
	holdWithin,
	parseOptions,
	type EmbedOptions,
	type UnreadableOption
} from '$lib/embed/options';

/**
 * The view of an embed. Its address says where it begins and is never written: the history belongs
 * to the page around, and a sandboxed frame may not write it.
 */
export class EmbeddedView {
	#atlas: Atlas;
	view: View = $state.raw()!;
	/** The view to link to: the same until the reader lets go. */
	written: View = $state.raw()!;
	/** Whether the address has been read. */
	ready = $state(false);
	options: EmbedOptions = $state.raw(defaultOptions);
	/** What the address held that could not be read. */
	unreadable: readonly (Unreadable | UnreadableOption)[] = $state.raw([]);

	/** A prerendered page opens without a query. */
	constructor(atlas: Atlas) {
		this.#atlas = atlas;
		this.view = this.written = openingView(atlas);
	}

	/** Take view and options from the query of the address. */
	read = (query: string): void => {
		const search = new URLSearchParams(query);
		const { view, unreadable } = parseView(search, this.#atlas);
		const { options, unreadable: unreadableOptions } = parseOptions(search, this.#atlas);
		this.options = options;
		this.unreadable = [...unreadable, ...unreadableOptions];
		this.replace(view);
		this.ready = true;
	};

	/** Show a view in place of what is shown. */
	replace = (view: View): void => {
		this.view = holdWithin(view, this.options, this.#atlas);
		this.commit();
	};

	/** Show a part of the view, for the time being. */
	preview = (part: Partial<View>): void => {
		const { republic, compare, ...rest } = { ...this.view, ...part };
		const chosen = { ...(republic && { republic }), ...(compare && { compare }) };
		this.view = holdWithin({ ...rest, ...chosen }, this.options, this.#atlas);
	};

	/** Link to what is shown. */
	commit = (): void => {
		this.written = this.view;
	};

	show = (part: Partial<View>): void => {
		this.preview(part);
		this.commit();
	};

	/** Forget what could not be read. */
	dismiss = (): void => {
		this.unreadable = [];
	};
}
