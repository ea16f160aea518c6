import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import DayEvents from './DayEvents.svelte';

const [opening] = atlas('en').lenses;
const measuring = atlas('en').lenses.find(({ vote }) => vote)!;
/** A day on which something changed in another lens alone. */
const event = atlas('en').events.find(
	({ changes, precision }) =>
		precision === 'day' && changes.length && changes.every(({ lens }) => lens !== opening!.id)
)!;
const other = atlas('en').lenses.find(({ id }) => id === event.changes[0]!.lens)!;
const told = (date: string, lens: string) =>
	textOf(renderOnStage(DayEvents, {}, { view: { date, lens } }));

test('use-A2: an event that changes no colour on the map leads to the lens that shows it', () => {
	expect(told(event.date, opening!.id)).toContain(`See it in the colours of “${other.title}”`);
	expect(told(event.date, other.id)).not.toContain('See it');
});

test('use-A7: where the results of a vote are told, its event is not told a second time', () => {
	const vote = atlas('en').events.find(({ changes }) =>
		changes.some(({ lens }) => lens === measuring.id)
	)!;
	expect(told(vote.date, opening!.id)).toContain(vote.title);
	expect(told(vote.date, measuring.id)).not.toContain(vote.title);
});
