import type { Atlas } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { stepEvents, sweep, sweepSeconds } from '$lib/domain/playback';
import type { TimelineScale } from '$lib/domain/timeline';
import { play } from './play';

/** Seconds that the playback span of the atlas takes, or from event to event. */
export const speeds = { fast: 10, medium: 20, slow: 40, events: 2 } as const;
export type Speed = keyof typeof speeds;

/** What playback starts from: `days` are the ascending days with events. */
interface PlaybackInput {
	scale: TimelineScale;
	span: Atlas['playback'];
	days: readonly IsoDate[];
	date: IsoDate;
	first: IsoDate;
	last: IsoDate;
}

/** Moves the date by itself at a chosen speed, from the current date to the last. */
export class Player {
	#input: () => PlaybackInput;
	#ondate: (date: IsoDate) => void;
	#onend: () => void;
	#stop = $state.raw<() => void>();
	#speed = $state<Speed>('medium');

	constructor(input: () => PlaybackInput, ondate: (date: IsoDate) => void, onend: () => void) {
		this.#input = input;
		this.#ondate = ondate;
		this.#onend = onend;
	}

	get playing() {
		return this.#stop !== undefined;
	}

	get speed() {
		return this.#speed;
	}

	set speed(speed: Speed) {
		this.#speed = speed;
		if (!this.playing) return;
		this.pause();
		this.#start();
	}

	/** Stop without committing the date. */
	readonly pause = () => {
		this.#stop?.();
		this.#stop = undefined;
	};

	readonly toggle = () => {
		if (!this.playing) return this.#start();
		this.pause();
		this.#onend();
	};

	/** Start or stop playback. */
	readonly play = (on: boolean) => {
		if (on !== this.playing) this.toggle();
	};

	#start() {
		const { scale, span, days, date, first, last } = this.#input();
		const over = this.#speed === 'events' ? date >= (days.at(-1) ?? last) : date === last;
		const from = over ? first : date;
		const seconds = speeds[this.#speed];
		const playback =
			this.#speed === 'events'
				? stepEvents(days, from, seconds)
				: sweep(scale, from, last, sweepSeconds(scale, span, from, last, seconds));
		this.#stop = play(playback, this.#ondate, () => {
			this.#stop = undefined;
			this.#onend();
		});
	}
}
