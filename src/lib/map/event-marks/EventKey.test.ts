import { expect, test } from 'vitest';
import { eventsOf } from '$lib/domain/theme';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import { eventMarks } from './event-marks';
import EventKey from './EventKey.svelte';

test('the key says of every mark where what happened, beside its sign', () => {
	const html = renderOnStage(EventKey, ({ atlas }, i18n) => ({
		marks: eventMarks(eventsOf(atlas.events, '1991-08-27'), i18n)
	}));
	const entries = [...html.matchAll(/<li[^>]*>.*?<\/li>/gs)].map(([entry]) => entry);
	expect(entries.map(textOf)).toEqual([
		'Chișinău: Moldova declares independence',
		'Brussels: European Community recognises the Baltic states'
	]);
	for (const entry of entries) expect(entry.match(/<circle/g)).toHaveLength(3);
});
