import { scaleUtc } from 'd3-scale';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from './date';
import { atlasOf } from './fixture';
import { daysBetween, nextDay, previousDay, timelineScale } from './timeline';

const { anchors } = atlasOf([]);
const scale = timelineScale(anchors);
const anyDay = fc.integer({ min: 6_879, max: 20_543 }).map(isoDate);

test('the anchors stand where they were put', () => {
	for (const { date, at } of anchors) expect(scale.at(date)).toBeCloseTo(at, 10);
});

test('every day has a place of its own, and the place gives the day back', () => {
	fc.assert(fc.property(anyDay, (date) => scale.dateAt(scale.at(date)) === date));
});

test('every day stands where d3-scale would put it', () => {
	const utc = (date: string) => new Date(`${date}T00:00:00Z`);
	const d3 = scaleUtc(
		anchors.map(({ date }) => utc(date)),
		anchors.map(({ at }) => at)
	).clamp(true);
	fc.assert(
		fc.property(anyDay, (date) => {
			expect(scale.at(date)).toBeCloseTo(d3(utc(date)), 12);
		})
	);
});

test('later days stand further right', () => {
	fc.assert(fc.property(anyDay, anyDay, (a, b) => a === b || a < b === scale.at(a) < scale.at(b)));
});

test('places beyond the ends give the ends', () => {
	expect(scale.dateAt(-1)).toBe('1988-11-01');
	expect(scale.dateAt(2)).toBe('2026-03-31');
	expect(scale.at('1900-01-01')).toBe(0);
});

test('the neighbours of a day among the days of the timeline', () => {
	const days = ['1990-03-11', '1991-12-08', '1991-12-21'];
	expect(previousDay(days, '1991-12-08')).toBe('1990-03-11');
	expect(nextDay(days, '1991-12-08')).toBe('1991-12-21');
	expect(previousDay(days, '1990-03-11')).toBeUndefined();
	expect(nextDay(days, '1991-12-21')).toBeUndefined();
	expect(nextDay(days, '1991-12-09')).toBe('1991-12-21');
});

test('of any days the neighbours of a date are found', () => {
	fc.assert(
		fc.property(fc.uniqueArray(anyDay), anyDay, (some, date) => {
			const days = some.sort();
			expect(previousDay(days, date)).toBe(days.findLast((day) => day < date));
			expect(nextDay(days, date)).toBe(days.find((day) => day > date));
		})
	);
});

test('days are counted across years and leap days', () =>
	expect(daysBetween('1988-11-01', '1992-03-01')).toBe(1216));
