import { untrack } from 'svelte';
import type { IsoDate } from '$lib/domain/date';
import type { View } from '$lib/domain/view';

/** Milliseconds without a new date after which the hand counts as resting. */
const pause = 400;
/** Frames without a new date: where drawing is slow the hand waits for the picture. */
const still = 4;
/** Milliseconds from one look at the hand to the next. */
const glance = 600;
/** Milliseconds after which what is read follows time that runs by itself. */
const patience = 2000;

/**
 * The view for what is read rather than watched. A step by itself is followed at once, as is what has
 * been written into the address; while a hand moves the date on, what is read waits until it rests, so
 * that a step on the way costs no more than what moves with it. Time that runs by itself is watched
 * without a hand, and followed from time to time.
 */
export class RestedView {
	#date: IsoDate = $state()!;
	readonly current: View;
	/** While the date runs: when it was last followed, and when it last moved. */
	#run: { followed: number; moved: number } | undefined;

	/** To be made while a component is being set up. */
	constructor(view: () => View, written: () => View, playing: () => boolean) {
		this.#date = untrack(() => view().date);
		this.current = $derived.by(() => {
			const { lens, republic, layers, projection, compare } = view();
			return { date: this.#date, lens, republic, layers, projection, compare };
		});
		$effect(() => {
			const { date } = view();
			if (date === written().date) {
				this.#run = undefined;
				this.#date = date;
			} else if (this.#run) this.#run.moved = performance.now();
			else {
				this.#date = date;
				this.#watch(() => view().date, playing);
			}
		});
		$effect(() => () => (this.#run = undefined));
	}

	/**
	 * Follow once the hand rests. One watch lasts the whole run: a step only says that it moved. What
	 * is let go is written soon, and followed then: for a hand that holds still a glance is enough.
	 */
	#watch(date: () => IsoDate, playing: () => boolean) {
		const now = performance.now();
		const run = (this.#run = { followed: now, moved: now });
		let looking = false;
		const look = async () => {
			const { moved } = run;
			const rests = () => run.moved === moved && moved + pause <= performance.now();
			for (let frame = 0; frame < still && rests(); frame++) await nextFrame();
			if (this.#run !== run) return;
			const over = rests();
			if (over || (run.followed + patience <= performance.now() && playing())) {
				run.followed = performance.now();
				this.#date = date();
			}
			if (over) this.#run = undefined;
		};
		const glances = setInterval(() => {
			if (this.#run !== run) clearInterval(glances);
			else if (!looking && (run.moved + pause <= performance.now() || playing())) {
				looking = true;
				void look().then(() => (looking = false));
			}
		}, glance);
	}
}

const nextFrame = () => new Promise(requestAnimationFrame);
