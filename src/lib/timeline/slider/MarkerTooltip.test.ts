import { expect, test } from 'vitest';
import { eventOf } from '$lib/domain/fixture';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import MarkerTooltip from './MarkerTooltip.svelte';

const events = Array.from({ length: 7 }, (_, index) => ({
	...eventOf(`1991-12-0${index + 1}`, 'first aa middle'),
	id: `event-${index}`,
	title: `Event ${index + 1}`
}));
const told = (splits: boolean) =>
	textOf(renderOnStage(MarkerTooltip, { events, left: 0, splits, ondismiss: () => {} }));

test('use-C7: a list of events that come apart says how to see all of them', () => {
	expect(told(true)).toContain('Event 5 and 2 more Press the mark to zoom in on them.');
	expect(told(true)).not.toContain('Event 6');
});

test('use-C7: a list of events that cannot come apart has all of them', () => {
	expect(told(false)).toContain('Event 7');
	expect(told(false)).not.toContain('more');
});
