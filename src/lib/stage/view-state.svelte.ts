import type { IsoDate } from '$lib/domain/date';
import { viewParts, type Unreadable, type View } from '$lib/domain/view';

/** Milliseconds without a new date after which the date counts as settled. */
const settleDelay = 400;
/** Milliseconds between two settled dates while time runs by itself. */
const maxSettleDelay = 2000;
/** Milliseconds from the last commit to writing: a held key commits many times. */
const writeDelay = 250;

/** Writes a view into the address: in place of the last entry of the history, or as a new one. */
export type WriteView = (view: View, replace: boolean) => void;

export interface ViewOptions {
	opening: View;
	/** Writes the address (`routes/view-address.ts`); an embed has none. */
	write?: WriteView;
	/** Returns the nearest view that may be shown. */
	constrain?: (view: View) => View;
	/** Whether time runs by itself. */
	playing?: () => boolean;
}

/**
 * The view of one atlas on one screen, in three phases. `live` follows every step of a drag.
 * `settled` is the same but for its date, which waits until a drag pauses: with it what is read
 * rather than watched (table, list of events, names in words) stays out of a drag. Measured at a
 * quarter of the speed, a step costs 2.5 to 3.1 ms (p50) with it, 9.4 to 10.5 ms without.
 * `committed` is what the address says and links start from.
 */
export class ViewState {
	/** Each part is a signal of its own: a step in time touches the date alone. */
	live: View = $state()!;
	committed: View = $state.raw()!;
	/** What the address held that could not be read. */
	unreadable: readonly Unreadable[] = $state.raw([]);
	#settledDate: IsoDate = $state()!;
	#settledAt = 0;
	#settleTimer: ReturnType<typeof setTimeout> | undefined;
	#writeTimer: ReturnType<typeof setTimeout> | undefined;
	#options: ViewOptions;

	readonly settled: View = $derived.by(() => {
		const parts = viewParts.map((part) => [part, part === 'date' ? '' : this.live[part]]);
		return { ...(Object.fromEntries(parts) as View), date: this.#settledDate };
	});

	constructor(options: ViewOptions) {
		this.#options = options;
		this.live = { ...options.opening };
		this.committed = options.opening;
		this.#settledDate = options.opening.date;
	}

	/** Show a part of the view; `commit` follows when a drag ends. */
	preview = (part: Partial<View>): void => {
		const { constrain = (view) => view } = this.#options;
		const before = { ...this.live };
		const view = constrain({ ...before, ...part });
		for (const part of viewParts)
			if (view[part] !== before[part]) Object.assign(this.live, { [part]: view[part] });
		if (view.date !== before.date) this.#follow();
	};

	/** Write the live view, once no further commit follows. */
	commit = (): void => {
		clearTimeout(this.#writeTimer);
		this.#writeTimer = setTimeout(() => this.#write(true), writeDelay);
	};

	/** Show and write a part of the view as a step of its own, which the back button undoes. */
	show = (part: Partial<View>): void => {
		this.preview(part);
		this.#write(false);
	};

	/** Show the view that an address or a message names, and nothing besides. */
	open = (view: View, unreadable: ViewState['unreadable'] = []): void => {
		this.unreadable = unreadable;
		const unset = Object.fromEntries(viewParts.map((part) => [part, undefined]));
		this.preview({ ...unset, ...view });
		this.#settle();
	};

	/** Clear `unreadable`, and write the view without it. */
	dismiss = (): void => {
		this.unreadable = [];
		this.#write(true);
	};

	#write(replace: boolean) {
		this.#settle();
		this.#options.write?.(this.committed, replace);
	}

	/** Commit the live view, and settle its date at once. */
	#settle() {
		clearTimeout(this.#writeTimer);
		this.committed = { ...this.live };
		this.#settleDate();
	}

	/**
	 * The settled date follows a single step at once, a drag when it pauses, and time that runs
	 * by itself every two seconds.
	 */
	#follow() {
		const moving = this.#settleTimer !== undefined;
		const late = performance.now() - this.#settledAt > maxSettleDelay;
		if (!moving || (late && this.#options.playing?.())) this.#settleDate();
		clearTimeout(this.#settleTimer);
		this.#settleTimer = setTimeout(() => this.#settleDate(), settleDelay);
	}

	#settleDate() {
		clearTimeout(this.#settleTimer);
		this.#settleTimer = undefined;
		this.#settledAt = performance.now();
		this.#settledDate = this.live.date;
	}
}
