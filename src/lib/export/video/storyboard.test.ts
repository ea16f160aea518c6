import { expect, test } from 'vitest';
import { timelineScale } from '$lib/domain/timeline';
import { eventShots, lengthOf, sweepShots } from './storyboard';

const scale = timelineScale([
	{ date: '1990-01-01', at: 0 },
	{ date: '1991-01-01', at: 0.2 },
	{ date: '1992-01-01', at: 0.8 },
	{ date: '2026-01-01', at: 1 }
]);

test.each([
	[10, 24],
	[40, 10]
])('a sweep of %i seconds lasts as long, from the first day to the last', (seconds, rate) => {
	const shots = sweepShots(scale, '1990-06-01', '1992-06-01', seconds, rate);
	expect(lengthOf(shots)).toBeCloseTo(seconds, 0);
	expect(shots[0]!.date).toBe('1990-06-01');
	expect(shots.at(-1)!.date).toBe('1992-06-01');
	expect(shots.at(-1)!.seconds).toBeGreaterThan(1);
	const days = shots.map(({ date }) => date);
	expect(days).toEqual([...new Set(days)].sort());
});

test('busy years have more of a sweep', () => {
	const shots = sweepShots(scale, '1990-01-01', '1992-01-01', 20, 24);
	const in1991 = shots.filter(({ date }) => date.startsWith('1991'));
	expect(lengthOf(in1991) / lengthOf(shots)).toBeGreaterThan(0.6);
});

test('a film that stops shows the first day and every event of the range, all equally long', () => {
	const days = ['1990-02-01', '1990-03-11', '1991-08-24', '1991-08-24', '1991-12-08', '1995-01-01'];
	const events = days.map((date) => ({ date }));
	const shots = eventShots(events, '1990-03-11', '1991-12-08', 12);
	expect(shots).toEqual([
		{ date: '1990-03-11', seconds: 4 },
		{ date: '1991-08-24', seconds: 4 },
		{ date: '1991-12-08', seconds: 4 }
	]);
});

test('a range without an event is its first day', () => {
	expect(eventShots([], '1990-01-01', '1990-02-01', 10)).toEqual([
		{ date: '1990-01-01', seconds: 10 }
	]);
});
