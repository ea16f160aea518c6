import { expect, test } from 'vitest';
import { atlasOf } from '$lib/domain/fixture';
import { timelineScale } from '$lib/domain/timeline';
import { axisLabels, type AxisLabel } from './axis';
import { levels, scaleThrough, windowAround } from '../timeline-window';

const scale = timelineScale(atlasOf([]).anchors);
const labels = axisLabels(scale);
const closeTo = (date: string, level: number) =>
	axisLabels(scaleThrough(scale, windowAround(scale.at(date), level)));

/** The pixels between neighbouring labels on a track of this width. */
function gaps(shown: readonly AxisLabel[], width: number): number[] {
	const places = shown
		.filter(({ room }) => room <= width)
		.map(({ at }) => at * width)
		.sort((a, b) => a - b);
	return places.slice(1).map((place, index) => place - places[index]!);
}

test.each([280, 480, 760, 1100])('on a track of %i pixels no two labels touch', (width) => {
	expect(gaps(labels, width).length).toBeGreaterThanOrEqual(2);
	expect(Math.min(...gaps(labels, width))).toBeGreaterThanOrEqual(36);
});

test.each(levels)('drawn %i times wider, some labels stand and none touch or leave', (level) => {
	for (const date of ['1989-05-01', '1991-08-19', '1991-12-26', '1993-06-01', '2014-03-18'])
		for (const width of [280, 480, 760, 1100, 1400]) {
			const shown = closeTo(date, level);
			expect(Math.min(...gaps(shown, width))).toBeGreaterThanOrEqual(36);
			expect(shown.length).toBeGreaterThanOrEqual(2);
			expect(shown.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
		}
});

test('the pieces of the scale are named on the narrowest track, months on wider ones', () => {
	expect(labels.find(({ date }) => date === '1991-01-01')!.room).toBe(280);
	expect(labels.filter(({ unit }) => unit === 'month').map(({ date }) => date)).toContain(
		'1991-07-01'
	);
});

test('months, then days are written where there is room for them', () => {
	const units = (level: number) => new Set(closeTo('1991-08-19', level).map(({ unit }) => unit));
	expect(units(1).has('day')).toBe(false);
	expect(units(2).has('month')).toBe(true);
	expect(units(16).has('day')).toBe(true);
});

test('where no year begins in sight, a month is written with its year', () =>
	expect(closeTo('1991-08-19', 8).map(({ unit }) => unit)).toContain('year-month'));
