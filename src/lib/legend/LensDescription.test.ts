import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import LensDescription from './LensDescription.svelte';

test.each(atlas('ru').lenses)('says the rule of the lens $id and what each status is', (lens) => {
	const html = renderOnStage(LensDescription, {}, { locale: 'ru', view: { lens: lens.id } });
	for (const text of [lens.about, ...lens.statuses.flatMap(({ label, about }) => [label, about])])
		expect(textOf(html)).toContain(text.replace(/\s+/g, ' ').trim());
});
