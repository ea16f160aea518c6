import { expect, test } from 'vitest';
import { coloursOf, mix } from './colours';
import { figure } from '../fixture.server';

const statusOf = (of: ReturnType<typeof figure>, id: string) =>
	of.republics.find((republic) => republic.id === id)!;

test('a figure says in its language what the atlas says on the day', () => {
	const { date, lens, legend, credit } = figure('ru');
	expect(date).toBe('8 декабря 1991 г.');
	expect(lens).toBe('От Союза к Содружеству');
	expect(legend.map(({ id, count }) => [id, count])).toEqual([
		['referendum-participant', '6'],
		['referendum-boycotter', '3'],
		['cis-founder', '3'],
		['outside-cis', '3']
	]);
	expect(legend.at(-1)!.names).toBe('Литва, Латвия, Эстония');
	expect(credit[1]).toBe(
		'Источник: Пятнадцать республик · https://example.org/?date=1991-12-08&lens=treaties'
	);
});

test('republics bear the names of the date', () => {
	expect(statusOf(figure(), 'kz').name).toBe('Kazakh SSR');
	expect(statusOf(figure(undefined, { date: '2000-01-01' }), 'kz').name).toBe('Kazakhstan');
});

test('a figure wears the theme that was chosen, not the page’s', () => {
	expect(statusOf(figure(), 'ua').status).toMatchObject({ fill: '#002e48', ink: '#ffffff' });
	const dark = figure(undefined, {}, { theme: 'dark' });
	expect(statusOf(dark, 'ua').status.fill).toBe('#045678');
	expect(dark.colours.sea).toBe('#182126');
	expect(coloursOf('light').sea).toBe('#e3ebee');
});

test('patterns show where they are wanted, and always where a scale has no figure', () => {
	expect(figure().legend.every(({ pattern }) => pattern === undefined)).toBe(true);
	expect(statusOf(figure(undefined, {}, { patterns: true }), 'ua').status.pattern).toBe('grid');
	const vote = figure(undefined, { lens: 'referendum' });
	expect(statusOf(vote, 'ge').status.pattern).not.toBeUndefined();
});

test('a highlighted status keeps its colour, every other is dimmed', () => {
	const { legend, colours } = figure(undefined, {}, { highlighted: 'cis-founder' });
	for (const { id, fill } of legend) {
		const full = figure().legend.find((entry) => entry.id === id)!.fill;
		expect(fill).toBe(id === 'cis-founder' ? full : mix(full, 0.25, colours.land));
	}
});

test('a status that nobody holds on the day cannot stand out', () => {
	const { legend } = figure(undefined, {}, { highlighted: 'withdrawn' });
	expect(legend).toEqual(figure().legend);
});

test('what differs from the day compared with is marked and told', () => {
	const { compared, changed, signs } = figure(undefined, {
		compare: '1991-12-09',
		date: '1991-12-22'
	});
	expect(compared).toBe('Compared with 9 December 1991');
	expect(changed.has('kz')).toBe(true);
	expect(changed.has('ua')).toBe(false);
	expect(signs).toEqual([{ sign: 'changed', label: 'Status differs from 9 December 1991' }]);
});

test('the places of the events of the day are told, in a film where it stops alone', () => {
	const signs = [{ sign: 'event', label: 'Viskuli: Belovezha Agreement' }];
	expect(figure()).toMatchObject({ events: [{ name: 'Viskuli' }], signs });
	const legend = new Set<string>();
	expect(figure(undefined, {}, { legend })).toMatchObject({ events: [], signs: [] });
	const stop = figure(undefined, {}, { legend, caption: 'Belovezha Agreement' });
	expect(stop).toMatchObject({ events: [{ name: 'Viskuli' }], signs: [] });
});

test('a highlighted status stays the same in all of a film, its legend whole', () => {
	const legend = new Set(['cis-founder', 'withdrawn']);
	const { highlighted } = figure(undefined, {}, { highlighted: 'withdrawn', legend });
	expect(highlighted).toBe('withdrawn');
});

test('autonomies are shown with the layer, those that voted in the lens of the vote', () => {
	expect(figure().autonomies).toEqual({ shown: [], marks: [], signs: [] });
	const layers = figure('ru', { layers: 'autonomies', date: '2000-01-01' });
	const names = layers.autonomies?.shown.map(({ name }) => name);
	expect(names).toEqual(
		expect.arrayContaining(['Татарстан', 'Нахичеванская Автономная Республика*'])
	);
	expect(layers.signs.map(({ sign }) => sign)).toEqual(['dashes', 'dots', 'star']);
	const vote = figure(undefined, { lens: 'referendum', date: '1991-03-18' });
	expect(vote.autonomies?.shown).toEqual([]);
	expect(vote.signs.map(({ sign }) => sign)).toEqual(['voted', 'votedApart']);
});

test('a colour over another is mixed channel by channel', () => {
	expect(mix('#ff0000', 0.25, '#0000ff')).toBe('#4000bf');
});
