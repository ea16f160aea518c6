import { expect, test } from 'vitest';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import DateHeading from './DateHeading.svelte';

const heading = (date: string) => renderOnStage(DateHeading, {}, { view: { date } });

test('use-A13: a step to an event known by its month shows the month, and the event', () => {
	const html = heading('1992-10-01');
	expect(html).toContain('datetime="1992-10-01"');
	expect(textOf(html)).toMatch(/^October 1992 (?!Last event)\p{Lu}/u);
	expect(textOf(heading('1992-10-02'))).toMatch(/^2 October 1992 Last event: /);
});
