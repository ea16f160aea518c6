import { untrack } from 'svelte';
import type { IsoDate } from '$lib/domain/date';
import type { View } from '$lib/domain/view';

/** Milliseconds without a new date after which the hand counts as resting. */
const pause = 150;

/**
 * The view for what is read rather than watched: while the date runs it stays where it was, and
 * follows once the hand rests, so that a step in time costs no more than what moves with it. What
 * has been written into the address is no step on the way: it is followed at once.
 */
export class RestedView {
	#date: IsoDate = $state()!;
	readonly current: View;

	/** To be made while a component is being set up. */
	constructor(view: () => View, written: () => View) {
		this.#date = untrack(() => view().date);
		this.current = $derived.by(() => {
			const { lens, republic, layers, projection, compare } = view();
			return { date: this.#date, lens, republic, layers, projection, compare };
		});
		$effect(() => {
			const { date } = view();
			const follow = () => (this.#date = date);
			if (date === written().date) return void follow();
			const timer = setTimeout(follow, pause);
			return () => clearTimeout(timer);
		});
	}
}
