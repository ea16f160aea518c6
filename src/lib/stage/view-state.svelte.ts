import type { IsoDate } from '$lib/domain/date';
import { linkedParts, viewParts, type Unreadable, type View } from '$lib/domain/view';
import type { UnreadableOption } from '$lib/embed/options';

/** Milliseconds without a new date after which a hand that moves the date counts as resting. */
const rest = 400;
/** Milliseconds after which the settled date follows time that runs by itself. */
const patience = 2000;
/** Milliseconds from the last commit to writing: a held key commits many times. */
const writeDelay = 250;

/** Writes a view into the address: in place of the last entry of the history, or as a new one. */
export type WriteView = (view: View, replace: boolean) => void;

export interface ViewOptions {
	opening: View;
	/** Writes the address (`routes/view-address.ts`); an embed has none. */
	write?: WriteView;
	/** Hold a view within what may be shown. */
	hold?: (view: View) => View;
	/** Whether time runs by itself. */
	playing?: () => boolean;
}

/**
 * The view of one atlas on one screen, in three phases. `live` follows the hand at every step.
 * `settled` is the same but for its date, which waits until the hand rests: with it what is read
 * rather than watched (table, list of events, names in words) stays out of a drag. Measured at a
 * quarter of the speed, a step costs 2.5 to 3.1 ms (p50) with it, 9.4 to 10.5 ms without.
 * `committed` is what the address says and links start from.
 */
export class ViewState {
	/** Each part is a signal of its own: a step in time touches the date alone. */
	live: View = $state()!;
	committed: View = $state.raw()!;
	/** What the address held that could not be read. */
	unreadable: readonly (Unreadable | UnreadableOption)[] = $state.raw([]);
	#settledDate: IsoDate = $state()!;
	#settledAt = 0;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#writing: ReturnType<typeof setTimeout> | undefined;
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

	/** Show a part of the view; `commit` follows when the reader lets go. */
	preview = (part: Partial<View>): void => {
		const { date } = this.live;
		const { hold = (view) => view } = this.#options;
		const view = hold({ ...this.live, ...part });
		for (const part of viewParts) Object.assign(this.live, { [part]: view[part] });
		if (view.date !== date) this.#follow();
	};

	/** Write what is shown, once the reader rests. */
	commit = (): void => {
		clearTimeout(this.#writing);
		this.#writing = setTimeout(() => this.#write(true), writeDelay);
	};

	/** Show and write a part of the view as a step of its own, which the back button undoes. */
	show = (part: Partial<View>): void => {
		this.preview(part);
		this.#write(false);
	};

	/** Show the view that an address or a message names. What these do not carry stays. */
	open = (view: View, unreadable: ViewState['unreadable'] = []): void => {
		this.unreadable = unreadable;
		const unset = Object.fromEntries(linkedParts.map((part) => [part, undefined]));
		this.preview({ ...unset, ...view });
		this.#settle();
	};

	/** Forget what could not be read. */
	dismiss = (): void => {
		this.unreadable = [];
		this.#write(true);
	};

	#write(replace: boolean) {
		this.#settle();
		this.#options.write?.(this.committed, replace);
	}

	/** What is shown is where the hand has come to rest. */
	#settle() {
		clearTimeout(this.#writing);
		this.committed = { ...this.live };
		this.#settleDate();
	}

	/**
	 * The settled date follows a single step at once, a moving hand when it rests, and time that runs
	 * by itself every two seconds.
	 */
	#follow() {
		const moving = this.#resting !== undefined;
		const late = performance.now() - this.#settledAt > patience;
		if (!moving || (late && this.#options.playing?.())) this.#settleDate();
		clearTimeout(this.#resting);
		this.#resting = setTimeout(() => this.#settleDate(), rest);
	}

	#settleDate() {
		clearTimeout(this.#resting);
		this.#resting = undefined;
		this.#settledAt = performance.now();
		this.#settledDate = this.live.date;
	}
}
