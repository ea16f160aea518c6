import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import EventList from './EventList.svelte';

const props = { href: (date: string) => `?date=${date}`, ondate: () => {} };
const { events } = atlas('en');
const [item, link] = [/<li([^>]*)>(.*?)<\/li>/gs, /href="\?date=([\d-]+)"/g];

test('tells every event once, in order, each a link to its day', () => {
	const html = renderOnStage(EventList, props);
	expect([...html.matchAll(link)].map(([, date]) => date)).toEqual(events.map(({ date }) => date));
	const text = textOf(html);
	for (const { title } of events) expect(text).toContain(title);
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
