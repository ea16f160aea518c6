import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import VoteDay from './VoteDay.svelte';

const lens = atlas('en').lenses.find(({ vote }) => vote)!.id;
const on = (date: string, locale = 'en') =>
	textOf(renderOnStage(VoteDay, {}, { view: { date, lens }, locale }));

test('use-A7: beside the map stand the results, the total, who held no vote, and why the total is larger', () => {
	const text = on('1991-03-17');
	expect(text).toMatch(/Turkmen SSR 97\.9 97\.7 1,804,138 Tajik SSR 96\.2/);
	expect(text).toMatch(/Ukrainian SSR 70\.2 83\.5 31,514,244 Soviet Union 76\.4 80\.0 148,574,606/);
	expect(text).toMatch(/No vote held: .*Armenia.*\. The total includes votes from abroad/);
	expect(on('1991-03-17', 'zh-hans')).toContain('苏联 76.4 80.0 148,574,606');
});

test('use-A7: before the vote a sentence leads to its day', () => {
	const text = on('1990-01-01');
	expect(text).toBe('The vote is on 17 March 1991 Go to 17 March 1991');
});
