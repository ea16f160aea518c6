import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import EventList from './EventList.svelte';

const props = { href: (date: string) => `?date=${date}`, ondate: () => {}, all: 'events/' };
const { events } = atlas('en');
const [item, link] = [/<li([^>]*)>(.*?)<\/li>/gs, /href="\?date=([\d-]+)"/g];

/** The days that the list of a day leads to, in its order. */
const daysOn = (date: string) =>
	[...renderOnStage(EventList, props, { view: { date } }).matchAll(link)].map(([, day]) => day);
const daysOf = (period: string) =>
	events.flatMap(({ date }) => (date.startsWith(period) ? [date] : []));

test('tells every event of the year once, in order, each a link to its day', () => {
	expect(daysOn('1992-05-05')).toEqual(daysOf('1992'));
	const text = textOf(renderOnStage(EventList, props, { view: { date: '1992-05-05' } }));
	expect(text).toContain('Events of 1992');
	for (const { date, title } of events) if (date.startsWith('1992')) expect(text).toContain(title);
});

test('tells of a year of many events month by month', () => {
	expect(daysOn('1991-12-08')).toEqual(daysOf('1991-12'));
	const text = textOf(renderOnStage(EventList, props, { view: { date: '1991-12-08' } }));
	expect(text).toContain('Events of December 1991');
});

test('marks the events of the day, and none on a day without', () => {
	const current = (date: string) =>
		[...renderOnStage(EventList, props, { view: { date } }).matchAll(item)].filter(
			([, attributes]) => attributes!.includes('aria-current="date"')
		);
	const on = events.filter(({ date }) => date === '1991-12-08');
	expect(current('1991-12-08')).toHaveLength(on.length);
	expect(current('1995-01-01')).toEqual([]);
});

test('says so where there is none', () => {
	const years = new Set(events.map(({ date }) => date.slice(0, 4)));
	const empty = Array.from({ length: 38 }, (_, index) => `${1989 + index}`);
	const year = empty.find((year) => !years.has(year))!;
	const html = renderOnStage(EventList, props, { view: { date: `${year}-05-05` } });
	expect(textOf(html)).toContain('no event in this time');
});
