import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { eventsOf } from '$lib/domain/theme';
import { createI18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { allMessages } from '$lib/i18n/messages.server';
import { turned } from '../geometry/extent';
import { extentOf } from '../geometry/regions';
import { eventMarks } from './event-marks';

const marksOn = (day: string, options = {}, language = locales[0]!) =>
	eventMarks(
		eventsOf(atlas(language.id).events, day),
		createI18n(language, allMessages(language.id)),
		options
	);
const named = (day: string) => marksOn(day).map(({ name }) => name);

test('the events of one place share a mark, which is that of the first major one', () => {
	const events = eventsOf(atlas('en').events, '1991-12-08');
	expect(events.length).toBeGreaterThan(1);
	expect(marksOn('1991-12-08').map(({ id }) => id)).toEqual(['belovezha']);
	expect(eventMarks([...events].reverse(), createI18n(locales[0]!, allMessages('en')))).toEqual(
		marksOn('1991-12-08')
	);
});

test('events at two places have a mark each', () =>
	expect(named('1991-08-27')).toEqual(['Chișinău', 'Brussels']));

test('an event without a place has none, nor has a day without events', () => {
	const days = atlas('en').events.map(({ date }) => date);
	expect(days.some((day) => named(day).length === 0)).toBe(true);
	expect(named('1995-01-01')).toEqual([]);
});

test('a place beyond the land that is drawn has none', () => {
	const [first, ...others] = eventsOf(atlas('en').events, '1991-12-25').map(({ id }) => id);
	expect(others.length).toBeGreaterThan(0);
	expect(marksOn('1991-12-25').map(({ id }) => id)).toEqual([first]);
});

test('what is known of a month only is marked on no day of it', () => {
	const ofMonth = atlas('en').events.filter(({ precision }) => precision === 'month');
	expect(ofMonth.length).toBeGreaterThan(0);
	for (const { id, date } of ofMonth)
		expect(marksOn(date).map((mark) => mark.id)).not.toContain(id);
});

test('a place lies where the map has it', () => {
	const { box, turn } = extentOf('west');
	const [right, down] = turned(marksOn('1991-12-08')[0]!.point, turn);
	const [x, y, width, height] = box;
	expect(right > x && right < x + width && down > y && down < y + height).toBe(true);
});

test.each([
	['en', 'Viskuli: Belovezha Agreement', ', open its page'],
	['ru', 'Вискули: ', ', открыть страницу события'],
	['zh-hans', '维斯库利：', '，打开该事件的页面'],
	['zh-hant', '維斯庫利：', '，開啟該事件的頁面']
])('in %s it says where what happened, and where it leads', (id, place, link) => {
	const language = locales.find((locale) => locale.id === id)!;
	const { title } = eventsOf(atlas(id).events, '1991-12-08')[0]!;
	const [linked, still] = [{ link: true }, {}].map(
		(options) => marksOn('1991-12-08', options, language)[0]!.described
	);
	expect(still!.startsWith(place)).toBe(true);
	expect(still!.endsWith(title)).toBe(true);
	expect(linked).toBe(still! + link);
});
