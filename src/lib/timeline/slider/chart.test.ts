import { expect, test } from 'vitest';
import { atlasOf, eventOf } from '$lib/domain/fixture';
import { chronicle } from '$lib/domain/interval';
import { timelineScale } from '$lib/domain/timeline';
import { stackBands } from './chart';

const atlas = atlasOf([
	eventOf('1991-01-01', 'first aa middle'),
	eventOf('1992-01-01', 'first aa end', 'first bb end')
]);
const statuses = ['start', 'middle', 'end'];
const bands = stackBands(chronicle(atlas, 'first'), statuses, timelineScale(atlas.anchors));

test('the bands of a day stack up to all republics', () => {
	for (const x of new Set(bands.map((band) => band.x))) {
		const column = bands.filter((band) => band.x === x);
		expect(column.reduce((sum, { height }) => sum + height, 0)).toBe(2);
	}
});

test('bands follow the order of the legend and the days of change', () =>
	expect(bands.map(({ status, y, height }) => [status, y, height])).toEqual([
		['start', 0, 2],
		['start', 0, 1],
		['middle', 1, 1],
		['end', 0, 2]
	]));

test('the chart fills the track from end to end', () => {
	expect(bands[0]!.x).toBe(0);
	expect(bands.at(-1)!.x + bands.at(-1)!.width).toBeCloseTo(1, 10);
});
