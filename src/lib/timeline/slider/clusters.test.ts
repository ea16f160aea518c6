import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '$lib/domain/date';
import { atlasOf, eventOf } from '$lib/domain/fixture';
import { timelineScale } from '$lib/domain/timeline';
import { clusters, markDistance } from './clusters';
import { scaleThrough, windowAround } from '../timeline-window';

const scale = timelineScale(atlasOf([]).anchors);
const anyEvents = fc
	.array(fc.integer({ min: 6_879, max: 20_543 }), { maxLength: 90 })
	.map((days) => days.sort((a, b) => a - b).map((day) => eventOf(isoDate(day))));
const anyWidth = fc.integer({ min: 200, max: 2000 });

test('marks keep every event exactly once, in order, and stand far enough apart', () => {
	fc.assert(
		fc.property(anyEvents, anyWidth, (events, width) => {
			const marks = clusters(events, scale, width);
			expect(marks.flatMap((mark) => mark.events)).toEqual(events);
			for (const [index, { at }] of marks.slice(1).entries())
				expect((at - marks[index]!.at) * width).toBeGreaterThanOrEqual(markDistance - 1e-6);
		})
	);
});

test('a mark stands between its first and last event', () => {
	fc.assert(
		fc.property(anyEvents, anyWidth, (events, width) =>
			clusters(events, scale, width).every(
				({ events, at }) =>
					at >= scale.at(events[0]!.date) - 1e-9 && at <= scale.at(events.at(-1)!.date) + 1e-9
			)
		)
	);
});

test('days apart merge on a narrow track and part where there is room', () => {
	const events = [eventOf('1991-08-19'), eventOf('1991-08-24')];
	expect(clusters(events, scale, 1000)).toHaveLength(1);
	const closer = scaleThrough(scale, windowAround(scale.at('1991-08-21'), 4));
	expect(clusters(events, closer, 1000)).toHaveLength(2);
});

test('events out of sight have no mark', () => {
	const zoomed = scaleThrough(scale, windowAround(0, 16));
	expect(clusters([eventOf('1991-08-19')], zoomed, 1000)).toEqual([]);
});
