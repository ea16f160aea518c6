import { expect, test } from 'vitest';
import { atlasOf, eventOf } from '$lib/domain/fixture';
import { chronicle } from '$lib/domain/interval';
import { timelineScale } from '$lib/domain/timeline';
import type { I18n } from '$lib/i18n/i18n';
import { laneParts, laneTexts } from './lanes';
import { scaleThrough, windowAround } from '../timeline-window';

const atlas = atlasOf([
	eventOf('1991-01-01', 'first aa middle'),
	eventOf('1992-01-01', 'first aa end')
]);
const intervals = chronicle(atlas, 'first');
const scale = timelineScale(atlas.anchors);

/** Messages shown bare, by their keys and values. */
const bare: Pick<I18n, 't' | 'formatDate' | 'formatPercent'> = {
	formatDate: (date) => date,
	formatPercent: String,
	t: (key, values = {}) => [key, ...Object.values(values)].join(' ')
};
const texts = (id: string) => laneTexts(intervals.get(id)!, atlas.lenses[0]!, id, bare);

test('the parts of a lane follow each other from end to end', () =>
	expect(laneParts(intervals.get('aa')!, scale)).toEqual([
		{ x: 0, width: 20 },
		{ x: 20, width: expect.closeTo(50, 10) },
		{ x: 70, width: 30 }
	]));

test('through a window the parts are wider and reach out of sight', () => {
	const [before, middle] = laneParts(
		intervals.get('aa')!,
		scaleThrough(scale, windowAround(0.2, 4))
	);
	expect(before!.x).toBeLessThan(0);
	expect(middle!.width).toBeCloseTo(200, 6);
});

test('each interval is told with the days between which it lasts', () => {
	expect(texts('aa')).toEqual([
		'lanes.until start 1991-01-01',
		'lanes.between middle 1991-01-01 1992-01-01',
		'lanes.since end 1992-01-01'
	]);
	expect(texts('bb')).toEqual(['lanes.all start']);
});
