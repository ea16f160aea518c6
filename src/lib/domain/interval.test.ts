import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isoDate } from './date';
import { atlasOf, eventOf } from './fixture';
import { changeDays, chronicle, contains, countStatuses, statusesOn, statusOn } from './interval';

const atlas = atlasOf([
	eventOf('1990-03-11', 'first aa middle', 'second bb some'),
	eventOf('1991-12-21', 'first aa end', 'first bb middle')
]);
const first = chronicle(atlas, 'first');

test('events fold into contiguous intervals', () => {
	expect(first.get('aa')).toEqual([
		{ from: '1988-11-01', to: '1990-03-11', status: 'start' },
		{ from: '1990-03-11', to: '1991-12-21', status: 'middle', event: 'on-1990-03-11' },
		{ from: '1991-12-21', status: 'end', event: 'on-1991-12-21' }
	]);
});

test('a lens sees only its own changes', () => {
	expect(chronicle(atlas, 'second').get('aa')).toEqual([{ from: '1988-11-01', status: 'none' }]);
});

test('a change before the first day is what holds on it', () => {
	const early = atlasOf([eventOf('1945-10-24', 'first aa middle'), ...atlas.events]);
	expect(chronicle(early, 'first').get('aa')![0]).toEqual({
		...{ from: '1988-11-01', to: '1990-03-11', status: 'middle' }
	});
});

test('what is dated to a month or a year says so', () => {
	const event = { ...eventOf('1990-01-01', 'first aa end'), precision: 'year' as const };
	expect(chronicle(atlasOf([event]), 'first').get('aa')![1]).toMatchObject({ precision: 'year' });
});

test('an unknown lens has no chronicle', () => expect(chronicle(atlas, 'no-lens').size).toBe(0));

test.each([
	['1988-10-31', undefined],
	['1988-11-01', 'start'],
	['1990-03-10', 'start'],
	['1990-03-11', 'middle'],
	['1991-12-20', 'middle'],
	['1991-12-21', 'end'],
	['2026-03-31', 'end']
])('on %s the status is %s', (date, status) =>
	expect(statusOn(first.get('aa')!, date)).toBe(status)
);

test('the statuses of a day are counted', () => {
	const statuses = statusesOn(first, '1991-12-21');
	expect(Object.fromEntries(statuses)).toEqual({ aa: 'end', bb: 'middle' });
	expect(Object.fromEntries(countStatuses(statuses))).toEqual({ end: 1, middle: 1 });
});

test('the change days are those of all republics, once each', () =>
	expect(changeDays(first)).toEqual(['1990-03-11', '1991-12-21']));

test('on every day exactly one interval holds, whatever the events', () => {
	const day = fc.integer({ min: 6_880, max: 20_500 }).map(isoDate);
	fc.assert(
		fc.property(fc.uniqueArray(day, { maxLength: 12 }), day, (dates, date) => {
			const events = dates
				.sort()
				.map((on, index) => eventOf(on, `first aa ${index % 2 ? 'start' : 'middle'}`));
			const intervals = chronicle(atlasOf(events), 'first').get('aa')!;
			expect(intervals.filter((interval) => contains(interval, date))).toHaveLength(1);
			for (const { from, to } of intervals.slice(0, -1)) expect(from < to!).toBe(true);
		})
	);
});

test('a status begins on its day, not on its eve', () => {
	for (const day of changeDays(first)) {
		const before = statusesOn(first, addDays(day, -1));
		expect(statusesOn(first, day)).not.toEqual(before);
	}
});
