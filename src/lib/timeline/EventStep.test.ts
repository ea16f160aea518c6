import { expect, test } from 'vitest';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import { eventOf } from '$lib/domain/fixture';
import EventStep from './EventStep.svelte';

const step = (event: ReturnType<typeof eventOf> | undefined, locale = 'en') =>
	textOf(renderOnStage(EventStep, { direction: 'next', event, onstep: () => {} }, { locale }));
const event = { ...eventOf('1992-10-01', 'first aa middle'), title: 'The parliament refuses' };

test('use-C4: a step says which event it leads to, and when that was', () => {
	expect(step(event)).toBe('Next event · 1 October 1992 The parliament refuses');
	expect(step(undefined)).toBe('Next event No later event');
});

test('use-A13: of an event known by its month a step says the month', () => {
	expect(step({ ...event, precision: 'month' })).toBe(
		'Next event · October 1992 The parliament refuses'
	);
});
