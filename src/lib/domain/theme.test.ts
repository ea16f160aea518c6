import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf, eventOf } from './fixture';
import {
	chosenThemes,
	eventsConcerning,
	latestEvents,
	markedEvents,
	precisionOn,
	themesValue
} from './theme';
import { formatView, openingView, parseView } from './view';

const event = (date: string, part: object, ...changes: `${string} ${string} ${string}`[]) => ({
	...eventOf(date, ...changes),
	...part
});
const atlas = atlasOf([
	event('1990-01-01', { id: 'act' }),
	event('1990-02-01', { id: 'war', theme: 'wars' }),
	event('1990-03-01', { id: 'minor vote', theme: 'votes', rank: 'minor' }),
	event('1990-04-01', { id: 'change', theme: 'votes', rank: 'minor' }, 'first aa middle'),
	event('1990-05-01', { id: 'month', precision: 'month' })
]);
const ids = (chosen?: string) => markedEvents(atlas, chosen).map(({ id }) => id);

test('marked are the major events of the themes shown, and the minor ones that change a status', () => {
	expect(ids()).toEqual(['act', 'change', 'month']);
	expect(ids('wars')).toEqual(['war']);
	expect(ids('none')).toEqual([]);
});

test('a choice of themes is written in the order of the atlas, and left out where it is the usual one', () => {
	expect(themesValue(atlas, new Set(['wars', 'acts']))).toBe('acts,wars');
	expect(themesValue(atlas, new Set(['votes', 'acts']))).toBeUndefined();
	expect(themesValue(atlas, new Set())).toBe('none');
});

test('every choice survives the way through an address', () =>
	fc.assert(
		fc.property(fc.subarray(['acts', 'votes', 'wars']), (chosen) => {
			const themes = themesValue(atlas, new Set(chosen));
			const view = { ...openingView(atlas), ...(themes && { themes }) };
			const read = parseView(new URLSearchParams(formatView(view, atlas)), atlas);
			expect(read).toEqual({ view, unreadable: [] });
			expect(chosenThemes(atlas, read.view.themes)).toEqual(new Set(chosen));
		})
	));

test.each([
	['themes=wars,acts', 'acts,wars', 0],
	['themes=acts,votes', undefined, 0],
	['themes=peace', undefined, 1],
	['themes=', undefined, 1]
])('?%s is read as %s', (query, themes, unreadable) => {
	const read = parseView(new URLSearchParams(query), atlas);
	expect(read.view.themes).toBe(themes);
	expect(read.unreadable).toHaveLength(unreadable);
});

test('use-A13: a day that stands for a month is told as the month, unless something happened on it', () => {
	const month = { ...eventOf('1992-10-01', 'first aa middle'), precision: 'month' as const };
	const day = eventOf('1992-10-01', 'first bb middle');
	expect(precisionOn([month], '1992-10-01')).toBe('month');
	expect(precisionOn([month, day], '1992-10-01')).toBe('day');
	expect(precisionOn([month], '1992-10-02')).toBe('day');
});

test('told are the events of a day, of any theme, else the last that are marked', () => {
	const told = (day: string) => latestEvents(atlas, markedEvents(atlas), day).map(({ id }) => id);
	expect(told('1990-02-01')).toEqual(['war']);
	expect(told('1990-02-02')).toEqual(['act']);
	expect(told('1990-05-31')).toEqual(['change']);
	expect(told('1989-12-31')).toEqual([]);
});

test('use-A5: what is known by its month counts once the month is over', () => {
	const told = (day: string) => latestEvents({ events: [] }, atlas.events, day).map(({ id }) => id);
	expect(told('1990-05-31')).toEqual(['change']);
	expect(told('1990-06-01')).toEqual(['month']);
});

test('use-A5: what happened last to a republic is found among the events that name or change it', () => {
	const events = [
		event('1990-01-01', { id: 'named', republics: ['aa', 'bb'] }),
		event('1990-02-01', { id: 'changed', republics: [] }, 'first bb middle'),
		event('1990-03-01', { id: 'of another' })
	];
	const last = (republic: string) => {
		const own = eventsConcerning(events, republic);
		return latestEvents({ events: own }, own, '1991-01-01').map(({ id }) => id);
	};
	expect(last('aa')).toEqual(['of another']);
	expect(last('bb')).toEqual(['changed']);
});
