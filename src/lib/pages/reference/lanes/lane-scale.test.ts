import { expect, test } from 'vitest';
import { laneAnchors } from '$lib/content/load.server';
import { addDays } from '$lib/domain/date';
import { laneScale, placeBars, placeMarks } from './lane-scale';

const scale = laneScale(laneAnchors);

test('the axis runs from the first day to the last, and never back', () => {
	expect(scale.at(scale.first)).toBe(0);
	expect(scale.at(scale.last)).toBe(100);
	expect(scale.at('1900-01-01')).toBe(0);
	let before = -1;
	for (let day = scale.first; day <= scale.last; day = addDays(day, 7)) {
		expect(scale.at(day)).toBeGreaterThan(before);
		before = scale.at(day);
	}
});

test('it breaks where the anchors change its scale', () => {
	expect(scale.breaks).toEqual(laneAnchors.slice(1, -1).map(({ at }) => 100 * at));
});

test('its ticks ascend, stand apart, and name every break', () => {
	const places = scale.ticks.map(({ at }) => at);
	for (const [index, place] of places.entries())
		if (index) expect(place - places[index - 1]!).toBeGreaterThanOrEqual(4.5);
	for (const at of scale.breaks) expect(places).toContain(at);
	const major = scale.ticks.filter(({ minor }) => !minor).map(({ at }) => at);
	for (const [index, place] of major.entries())
		if (index) expect(place - major[index - 1]!).toBeGreaterThanOrEqual(10);
	expect(major.length).toBeGreaterThan(4);
});

test('the year with most room has its quarters, late years are named by fives', () => {
	const dates = scale.ticks.map(({ date }) => date);
	expect(dates).toEqual(expect.arrayContaining(['1991-04-01', '1991-07-01', '1991-10-01']));
	expect(dates.filter((date) => date > '1994-01-01').map((date) => date.slice(0, 4))).toEqual([
		...['2000', '2005', '2010', '2015', '2020', '2025']
	]);
	for (const { date, month } of scale.ticks) expect(month).toBe(!date.endsWith('-01-01'));
});

test('bars meet, end with the axis while they last, and are left out before it', () => {
	const bars = placeBars(
		[
			{ from: '1950-01-01', to: '1980-01-01' },
			{ from: '1970-01-01', to: '1991-01-01' },
			{ from: '1991-01-01', to: '1991-07-02' },
			{ from: '1991-07-02' }
		],
		scale
	);
	expect(bars).toHaveLength(3);
	expect(bars[0]).toMatchObject({ x: 0 });
	for (const [index, { x, width }] of bars.entries())
		expect(x + width).toBeCloseTo(bars[index + 1]?.x ?? 100, 9);
});

test('words of days never lie over one another', () => {
	const days = ['1991-03-17', '1991-08-25', '1991-12-26', '1993-12-03', '2025-08-12', '2026-01-18'];
	const spans = placeMarks(days, scale).map(({ at, row, before }) => ({
		row,
		from: before ? at - 9 : at,
		to: before ? at : at + 9
	}));
	for (const [index, one] of spans.entries())
		for (const other of spans.slice(index + 1))
			if (one.row === other.row)
				expect(one.to <= other.from || other.to <= one.from, JSON.stringify([one, other])).toBe(
					true
				);
	for (const { from, to } of spans) expect(from >= 0 && to <= 100).toBe(true);
});
