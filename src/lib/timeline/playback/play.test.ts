import { expect, test } from 'vitest';
import { atlasOf } from '$lib/domain/fixture';
import { stepEvents, sweep } from '$lib/domain/playback';
import { timelineScale } from '$lib/domain/timeline';
import { play, type Clock } from './play';

const scale = timelineScale(atlasOf([]).anchors);
const days = ['1990-03-11', '1991-12-08', '1991-12-21'];

/** A clock whose frames come when the test says so. */
function handClock() {
	let pending: ((milliseconds: number) => void) | undefined;
	const clock: Clock = {
		request: (frame) => ((pending = frame), 1),
		cancel: () => (pending = undefined)
	};
	const tick = (milliseconds: number) => {
		const frame = pending;
		pending = undefined;
		frame?.(milliseconds);
	};
	return { clock, tick, waiting: () => pending !== undefined };
}

test('dates are played once each, and the end once', () => {
	const { clock, tick, waiting } = handClock();
	const calls: string[] = [];
	play(
		stepEvents(days, '1990-01-01', 2),
		(date) => calls.push(date),
		() => calls.push('end'),
		clock
	);
	for (let now = 5000; waiting(); now += 16) tick(now);
	expect(calls).toEqual([...days, 'end']);
	expect(waiting()).toBe(false);
});

test('bugs-F6: while no frames are drawn, as in a tab that was left, time stands still', () => {
	const { clock, tick, waiting } = handClock();
	const dates: string[] = [];
	play(
		sweep(scale, '1991-01-01', '1992-01-01', 20),
		(date) => dates.push(date),
		() => {},
		clock
	);
	[0, 16, 32, 30_000].forEach(tick);
	expect(waiting()).toBe(true);
	expect(dates.at(-1)! < '1991-01-08').toBe(true);
	// From then on it plays at its own pace, and no faster.
	let now = 30_000;
	while (waiting()) tick((now += 16));
	expect(dates.at(-1)).toBe('1992-01-01');
	expect(now - 30_000).toBeGreaterThan(19_500);
});

test('once stopped, it asks for no more frames', () => {
	const { clock, tick, waiting } = handClock();
	const dates: string[] = [];
	const stop = play(
		sweep(scale, '1991-01-01', '1992-01-01', 20),
		(date) => dates.push(date),
		() => {},
		clock
	);
	tick(0);
	stop();
	tick(16);
	expect(waiting()).toBe(false);
	expect(dates).toEqual(['1991-01-01']);
});
