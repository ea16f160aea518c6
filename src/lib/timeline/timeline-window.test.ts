import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '$lib/domain/date';
import { atlasOf } from '$lib/domain/fixture';
import { timelineScale } from '$lib/domain/timeline';
import {
	inSight,
	levelOf,
	levels,
	pageOf,
	roomGained,
	scaleThrough,
	turnPages,
	wholeTrack,
	windowAround
} from './timeline-window';

const scale = timelineScale(atlasOf([]).anchors);
const anyDay = fc.integer({ min: 6_879, max: 20_543 }).map(isoDate);
const anyPlace = fc.double({ min: 0, max: 1, noNaN: true });
const anyWindow = fc
	.tuple(anyPlace, fc.constantFrom(...levels))
	.map(([at, level]) => windowAround(at, level));

test('a window lies on the track, shows its middle and knows its level', () => {
	fc.assert(
		fc.property(anyPlace, fc.constantFrom(...levels), (at, level) => {
			const window = windowAround(at, level);
			expect(window.from).toBeGreaterThanOrEqual(0);
			expect(window.to).toBeLessThanOrEqual(1 + 1e-9);
			expect(inSight(window, at)).toBe(true);
			expect(levelOf(window)).toBe(level);
		})
	);
});

test('a window around the middle has it in the middle', () => {
	expect(windowAround(0.5, 4)).toEqual({ from: 0.375, to: 0.625 });
	expect(windowAround(0.01, 4)).toEqual({ from: 0, to: 0.25 });
	expect(windowAround(0.5, 1)).toBe(wholeTrack);
});

test('turning to the page of a place brings it in sight', () => {
	fc.assert(
		fc.property(anyWindow, anyPlace, (window, at) => {
			const turned = turnPages(window, pageOf(window, at));
			expect(inSight(turned, at)).toBe(true);
			expect(levelOf(turned)).toBe(levelOf(window));
		})
	);
});

test('a window with the place in sight stays the same object', () => {
	const window = windowAround(0.5, 8);
	expect(turnPages(window, pageOf(window, 0.5))).toBe(window);
});

test('through a window every day in sight still has a place, and the place gives the day back', () => {
	fc.assert(
		fc.property(anyDay, anyWindow, (date, window) => {
			const zoomed = scaleThrough(scale, window);
			const at = zoomed.at(date);
			expect(inSight(window, scale.at(date))).toBe(at >= -1e-6 && at <= 1 + 1e-6);
			if (at >= 0 && at <= 1) expect(zoomed.dateAt(at)).toBe(date);
		})
	);
});

test('later days stand further right through a window too', () => {
	fc.assert(
		fc.property(anyDay, anyDay, anyWindow, (a, b, window) => {
			const { at } = scaleThrough(scale, window);
			return a === b || a < b === at(a) < at(b);
		})
	);
});

test('pointing beyond a window gives a day in sight', () => {
	const window = windowAround(scale.at('1991-08-19'), 16);
	const zoomed = scaleThrough(scale, window);
	for (const at of [-3, 0, 1, 7]) expect(inSight(window, scale.at(zoomed.dateAt(at)))).toBe(true);
});

test('the whole track is the scale itself', () =>
	expect(scaleThrough(scale, wholeTrack)).toBe(scale));

test('a day of 1991 has more room than one before or after', () => {
	expect(roomGained(scale, '1991-01-01')).toBeCloseTo((0.5 / 365) * (791 / 0.2), 5);
	expect(roomGained(scale, '1992-01-01')).toBeLessThan(0.02);
});
