import { expect, test } from 'vitest';
import { atlas, people, references } from '$lib/content/load.server';
import { unionShapes } from '$lib/server/coarse-maps';
import { library } from '$lib/server/library';
import { renderOnStage } from '$lib/stage/fixture';
import EventPage from './EventPage.svelte';

const { events } = references('en');

test('those who acted are links to their entries, or names where they have none', () => {
	const known = new Set(people('en').map(({ id }) => id));
	const event = events.find(
		({ personIds }) =>
			personIds.some((id) => known.has(id)) && personIds.some((id) => !known.has(id))
	)!;
	const html = renderOnStage(EventPage, {
		atlas: atlas('en'),
		...{ event, around: [event], shapes: unionShapes(), library: library('en') },
		people: known,
		home: '/'
	}).replace(/ class="[^"]*"/g, '');
	event.personIds.forEach((id, index) => {
		const name = event.people[index]!;
		const link = `<a href="/people/#${id}">${name}</a>`;
		expect(html).toContain(known.has(id) ? link : `<li>${name}</li>`);
	});
});
