import { expect, test } from 'vitest';
import { atlasOf } from './fixture';
import { stepEvents, sweep, sweepSeconds } from './playback';
import { timelineScale } from './timeline';

const { anchors, playback: span } = atlasOf([]);
const scale = timelineScale(anchors);
const days = ['1990-03-11', '1991-12-08', '1991-12-21'];

test('1990 to 1994 takes the seconds asked for', () => {
	const seconds = sweepSeconds(scale, span, '1990-01-01', '2026-03-31', 20);
	const playback = sweep(scale, '1990-01-01', '2026-03-31', seconds);
	expect(playback(0)).toEqual({ date: '1990-01-01', over: false });
	expect(playback(20)).toEqual({ date: '1994-01-01', over: false });
});

test('a track that is shorter than those years takes the seconds as a whole', () => {
	const short = timelineScale([
		{ date: '1991-01-01', at: 0 },
		{ date: '1991-12-31', at: 1 }
	]);
	expect(sweepSeconds(short, span, '1991-01-01', '1991-12-31', 20)).toBe(20);
});

test('a sweep ends on the last day', () =>
	expect(sweep(scale, '1991-01-01', '2026-03-31', 10)(1000)).toEqual({
		date: '2026-03-31',
		over: true
	}));

test('a sweep that goes nowhere is over at once', () =>
	expect(sweep(scale, '1991-01-01', '1991-01-01', 0)(0)).toEqual({
		date: '1991-01-01',
		over: true
	}));

test('steps show the next event at once, then one after the other', () => {
	const playback = stepEvents(days, '1990-01-01', 2);
	expect([0, 1.9, 2, 3.9].map((seconds) => playback(seconds).date)).toEqual([
		'1990-03-11',
		'1990-03-11',
		'1991-12-08',
		'1991-12-08'
	]);
	expect(playback(4)).toEqual({ date: '1991-12-21', over: true });
});

test('steps from beyond the last event are over', () =>
	expect(stepEvents(days, '2000-01-01', 2)(0)).toEqual({ date: '1991-12-21', over: true }));

test('steps without events stay', () =>
	expect(stepEvents([], '2000-01-01', 2)(0)).toEqual({ date: '2000-01-01', over: true }));
