import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import EventList from './EventList.svelte';

const props = { href: (date: string) => `?date=${date}`, ondate: () => {}, all: 'events/' };
const { events } = atlas('en');
const [item, link] = [/<li([^>]*)>(.*?)<\/li>/gs, /href="\?date=([\d-]+)"/g];

test('tells every event of the year once, in order, each a link to its day', () => {
	const html = renderOnStage(EventList, props, { view: { date: '1991-05-05' } });
	const ofYear = events.filter(({ date }) => date.startsWith('1991'));
	expect([...html.matchAll(link)].map(([, date]) => date)).toEqual(ofYear.map(({ date }) => date));
	const text = textOf(html);
	for (const { title } of ofYear) expect(text).toContain(title);
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

test('says so where a year has none', () => {
	const years = new Set(events.map(({ date }) => date.slice(0, 4)));
	const empty = Array.from({ length: 38 }, (_, index) => `${1989 + index}`);
	const year = empty.find((year) => !years.has(year))!;
	const html = renderOnStage(EventList, props, { view: { date: `${year}-05-05` } });
	expect(textOf(html)).toContain('no event in this year');
});
