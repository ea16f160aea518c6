import type { IsoDate } from '$lib/domain/date';
import type { TimelineScale } from '$lib/domain/timeline';
import type { Cluster } from './slider/clusters';
import {
	inSight,
	levelOf,
	levels,
	pageOf,
	scaleThrough,
	turnPages,
	wholeTrack,
	windowAround
} from './timeline-window';

/** Which part of the track the reader looks at. It follows the date when the date moves out of it. */
export class Zoom {
	#scale: () => TimelineScale;
	#date: () => IsoDate;
	/** The window that the reader last chose, and its date: pages turn once the date moves on. */
	#chosen = $state.raw({ window: wholeTrack, date: '' });
	/**
	 * The pages between the chosen window and the date. State of its own, so that a step in time
	 * that turns no page redraws nothing along the track.
	 */
	#page = $state(0);

	/** To be made while a component is being set up. */
	constructor(scale: () => TimelineScale, date: () => IsoDate) {
		this.#scale = scale;
		this.#date = date;
		$effect.pre(() => {
			const { window, date } = this.#chosen;
			// The whole track has one page: the date is not read there.
			const now = window === wholeTrack ? date : this.#date();
			this.#page = date === now ? 0 : pageOf(window, this.#scale().at(now));
		});
	}

	readonly window = $derived.by(() => turnPages(this.#chosen.window, this.#page));
	readonly scale = $derived.by(() => scaleThrough(this.#scale(), this.window));
	readonly level = $derived.by(() => levelOf(this.window));

	/** One level in (1) or out (-1), around a place in sight, the date or the middle. */
	readonly step = (direction: 1 | -1, at?: number) => {
		const { from, to } = this.window;
		const date = this.#scale().at(this.#date());
		const middle = inSight(this.window, date) ? date : (from + to) / 2;
		const around = at === undefined ? middle : from + at * (to - from);
		const level = levels[levels.indexOf(this.level as 1) + direction];
		if (!level) return;
		// Under the pointer the place stays where it is.
		const shift = at === undefined ? 0 : (0.5 - at) / level;
		this.#show(windowAround(around + shift, level));
	};

	/** Zoom in until a cluster splits, as far as levels go; returns whether the window changes. */
	readonly into = (cluster: Cluster): boolean => {
		if (!this.splits(cluster)) return false;
		const [first, last] = this.#ends(cluster);
		const next = levels.filter((level) => level > this.level);
		const level = next.findLast((level) => (last - first) * level <= 0.6) ?? next[0]!;
		this.#show(windowAround((first + last) / 2, level));
		return true;
	};

	/** Whether a cluster comes apart further in. */
	readonly splits = (cluster: Cluster): boolean => {
		const [first, last] = this.#ends(cluster);
		return first !== last && this.level < levels.at(-1)!;
	};

	/** The places of a cluster's first and last event on the whole track. */
	#ends({ events }: Cluster): [first: number, last: number] {
		const { at } = this.#scale();
		return [at(events[0]!.date), at(events.at(-1)!.date)];
	}

	#show(window: typeof wholeTrack) {
		this.#chosen = { window, date: this.#date() };
	}
}
