import { untrack } from 'svelte';
import type { View } from '$lib/domain/view';

/** Milliseconds without a new date after which the hand counts as resting. */
const pause = 150;

/**
 * The view for what is read rather than watched: while the date runs it stays where it was, and
 * follows once the hand rests, so that a step in time costs no more than what moves with it. What
 * has been written into the address is no step on the way: it is followed at once.
 */
export class RestedView {
	#current: View = $state.raw()!;

	/** To be made while a component is being set up. */
	constructor(view: () => View, written: () => View) {
		this.#current = untrack(view);
		$effect(() => {
			const next = view();
			const follow = () => (this.#current = next);
			if (next === written()) return void follow();
			const timer = setTimeout(follow, pause);
			return () => clearTimeout(timer);
		});
	}

	get current(): View {
		return this.#current;
	}
}
