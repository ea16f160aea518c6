import { expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { renderOnStage, textOf } from '$lib/stage/fixture';
import Legend from './Legend.svelte';

const [lens] = atlas('en').lenses;
const counts = new Map([
	['cis-founder', 3],
	['outside-cis', 1]
]);
const props = { lens: lens!, counts, patternsByStatus: new Map() };

/** The entries that are not hidden. */
const entries = (html: string) =>
	[...html.matchAll(/<li([^>]*)>(.*?)<\/li>/gs)]
		.filter(([, attributes]) => !attributes!.includes('hidden'))
		.map(([, , entry]) => entry!);

test('lists the statuses that somebody holds, with how many do', () => {
	const texts = entries(renderOnStage(Legend, props)).map(textOf);
	expect(texts.sort()).toEqual(['Outside Union and CIS 1', 'Signed as a founder 3']);
});

test('what republics may be in a body keeps its place where nobody is it', () => {
	const ties = atlas('en').lenses.find(({ kind }) => kind === 'membership')!;
	const held = new Map([[ties.statuses[0]!.id, 15]]);
	const texts = entries(renderOnStage(Legend, { ...props, lens: ties, counts: held })).map(textOf);
	expect(texts).toEqual(
		ties.statuses.map(({ label }, index) => `${label} ${index === 0 ? 15 : 0}`)
	);
});

test('without anybody to ask it is a list, else each entry is a button', () => {
	expect(renderOnStage(Legend, props)).not.toContain('<button');
	const html = renderOnStage(Legend, { ...props, ononly: () => {} });
	for (const entry of entries(html)) expect(entry).toContain('aria-pressed="false"');
});

test('the only status stays where nobody holds it, pressed, and the others are dimmed', () => {
	const only = 'cis-member';
	const shown = entries(renderOnStage(Legend, { ...props, only, ononly: () => {} }));
	expect(shown).toHaveLength(3);
	const [pressed] = shown.filter((entry) => entry.includes('aria-pressed="true"'));
	expect(textOf(pressed!)).toBe('Joined later 0');
	expect(shown.filter((entry) => /class="[^"]*dimmed/.test(entry))).toHaveLength(2);
});
