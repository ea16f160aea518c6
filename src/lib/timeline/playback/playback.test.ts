import { expect, test } from 'vitest';
import { atlasOf } from '$lib/domain/fixture';
import { timelineScale } from '$lib/domain/timeline';
import { glide, hop, play, type Clock } from './playback';

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

test('1990 to 1994 takes the seconds asked for', () => {
	const run = glide(scale, '1990-01-01', 20);
	expect(run(0)).toEqual({ date: '1990-01-01', over: false });
	expect(run(20)).toEqual({ date: '1994-01-01', over: false });
});

test('a glide ends on the last day', () =>
	expect(glide(scale, '1991-01-01', 10)(1000)).toEqual({ date: '2026-03-31', over: true }));

test('a hop shows the next event at once, then one after the other', () => {
	const run = hop(days, '1990-01-01', 2);
	expect([0, 1.9, 2, 3.9].map((seconds) => run(seconds).date)).toEqual([
		'1990-03-11',
		'1990-03-11',
		'1991-12-08',
		'1991-12-08'
	]);
	expect(run(4)).toEqual({ date: '1991-12-21', over: true });
});

test('a hop from beyond the last event is over', () =>
	expect(hop(days, '2000-01-01', 2)(0)).toEqual({ date: '1991-12-21', over: true }));

test('a hop without events stays', () =>
	expect(hop([], '2000-01-01', 2)(0)).toEqual({ date: '2000-01-01', over: true }));

test('dates are told once each, and the end once', () => {
	const { clock, tick, waiting } = handClock();
	const told: string[] = [];
	play(
		hop(days, '1990-01-01', 2),
		(date) => told.push(date),
		() => told.push('end'),
		clock
	);
	[5000, 5016, 7000, 7016, 9000, 9016].forEach(tick);
	expect(told).toEqual([...days, 'end']);
	expect(waiting()).toBe(false);
});

test('a stopped run asks for no more frames', () => {
	const { clock, tick, waiting } = handClock();
	const told: string[] = [];
	const stop = play(
		glide(scale, '1991-01-01', 20),
		(date) => told.push(date),
		() => {},
		clock
	);
	tick(0);
	stop();
	tick(16);
	expect(waiting()).toBe(false);
	expect(told).toEqual(['1991-01-01']);
});
