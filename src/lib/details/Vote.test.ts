import { expect, test } from 'vitest';
import { references } from '$lib/content/load.server';
import { numberFootnotes } from '$lib/sources/footnotes';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import Vote from './Vote.svelte';

const { dossiers, sources } = references('en');
const vote = dossiers.flatMap(({ votes }) => votes).find(({ id }) => id === 'ua-union')!;
const notes = numberFootnotes(sources, [vote.sources]);

test('says the shares first, then the counts, as the language writes them', () => {
	const text = textOf(renderOnStage(Vote, { vote, notes }));
	expect(text).toMatch(/^.* 17 March 1991 .*Turnout 83\.5%.* 70\.2% .* 22,110,899/);
	const russian = textOf(renderOnStage(Vote, { vote, notes }, { locale: 'ru' }));
	expect(russian).toMatch(/17 марта 1991 г\. .* 70,2 % .* 22 110 899/);
});

test('leaves out figures that nobody knows', () => {
	const { id, date, title } = vote;
	const html = renderOnStage(Vote, {
		vote: { id, date, title, sources: [], yes: 5 } as never,
		notes
	});
	expect([...html.matchAll(/<dd[^>]*>([^<]*)</g)].map(([, figure]) => figure)).toEqual(['5']);
});
