import { expect, test } from 'vitest';
import { atlas, embedding } from '$lib/content/load.server';
import { locales } from '$lib/i18n/locales';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import EmbeddingGuide from './EmbeddingGuide.svelte';

const guide = (id: string) =>
	renderOnStage(
		EmbeddingGuide,
		{ atlas: atlas(id), texts: embedding(id), root: '/', home: '/', embed: 'embed/' },
		{ locale: id }
	);

test.each(locales)('use-L3: every id stands beside its name in $name', ({ id }) => {
	const html = guide(id);
	const { republics, lenses, regions, bodies } = atlas(id);
	const named = [
		...republics.map(({ id, names }) => [id, names.at(-1)!.name]),
		...lenses.map(({ id, title }) => [id, title]),
		...lenses.flatMap(({ statuses }) => statuses.map(({ id, label }) => [id, label])),
		...regions.map(({ id, title }) => [id, title]),
		...bodies.map(({ id, name }) => [id, name])
	];
	const pairs = [...html.matchAll(/<dt[^>]*><code[^>]*>([^<]+)<\/code><\/dt> <dd[^>]*>([^<]+)</g)];
	const listed = pairs.map(([, id, name]) => [id, name!.replaceAll('&amp;', '&')]);
	for (const pair of named) expect(listed).toContainEqual(pair);
});

test('use-L3: the sample messages tell of one day', () => {
	const { opening } = atlas('en');
	const text = textOf(guide('en')).replaceAll('&quot;', '"');
	const ready = /"type": "ready".*?"date": "([^"]+)".*?"title": "([^"]+)"/.exec(text)!;
	expect(ready[1]).toBe(opening);
	expect(ready[2]).toContain('8 December 1991');
});
