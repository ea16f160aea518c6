import { expect, test } from 'vitest';
import { atlasOf } from '$lib/domain/fixture';
import { timelineScale } from '$lib/domain/timeline';
import { axisLabels } from './axis';

const labels = axisLabels(timelineScale(atlasOf([]).anchors));

test.each([280, 480, 760, 1100])('on a track of %i pixels no two labels touch', (width) => {
	const places = labels
		.filter(({ room }) => room <= width)
		.map(({ at }) => at * width)
		.sort((a, b) => a - b);
	expect(places.length).toBeGreaterThanOrEqual(3);
	for (const [index, place] of places.slice(1).entries())
		expect(place - places[index]!).toBeGreaterThanOrEqual(36);
});

test('the pieces of the scale are named on the narrowest track, months on wider ones', () => {
	expect(labels.find(({ date }) => date === '1991-01-01')!.room).toBe(280);
	expect(labels.filter(({ unit }) => unit === 'month').map(({ date }) => date)).toContain(
		'1991-07-01'
	);
});
