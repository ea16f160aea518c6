import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import DayLens from './DayLens.svelte';

const { lenses, events } = atlas('en');
const opening = lenses[0]!;
const onDay = (day: string) => events.filter(({ date }) => date === day);
const changesOn = (day: string) => onDay(day).flatMap(({ changes }) => changes);
const told = (date: string, view = {}) =>
	textOf(renderOnStage(DayLens, {}, { view: { date, lens: opening.id, ...view } }));
/** A day on which something changes, and nothing in the opening lens. */
const { date } = events.find(
	({ date }) => changesOn(date).length && changesOn(date).every(({ lens }) => lens !== opening.id)
)!;

test('use-A2: over a map that the events of the day do not change stands the lens that they do', () => {
	const other = lenses.find(({ id }) => changesOn(date).some(({ lens }) => lens === id))!;
	expect(told(date)).toBe(`See it in the colours of “${other.title}”`);
	expect(told(date, { lens: other.id })).toBe('');
	expect(told(date, { compare: events[0]!.date })).toBe('');
});

test('on a day that changes the map, or no map, there is none', () => {
	const changing = events.find(({ changes }) => changes.some(({ lens }) => lens === opening.id))!;
	expect(told(changing.date)).toBe('');
	const plain = events.find(({ date }) => changesOn(date).length === 0)!;
	expect(told(plain.date)).toBe('');
});
