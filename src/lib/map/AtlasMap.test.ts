import { expect, test } from 'vitest';
import { renderOnStage } from '$lib/stage/fixture';
import { changeDays, eveOf, statusesOn } from '../../../tests/support/expected-history';
import AtlasMap from './AtlasMap.svelte';

test.each(changeDays.flatMap((day) => [eveOf(day), day]))(
	'on %s the map shows what each of the fifteen was',
	(date) => {
		const html = renderOnStage(AtlasMap, {}, { view: { date } });
		const shapes = html.matchAll(/<path[^>]*data-republic="(\w+)"[^>]*data-status="([\w-]+)"/g);
		const shown = Object.fromEntries([...shapes].map(([, republic, status]) => [republic, status]));
		expect(shown).toEqual(statusesOn(date));
	}
);

test('the page brings the map without the marks of events, which come after it', () =>
	expect(renderOnStage(AtlasMap, {})).not.toContain('data-event-mark'));
