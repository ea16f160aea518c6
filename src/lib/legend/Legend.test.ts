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

const entries = (html: string) =>
	[...html.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, entry]) => entry!);

test('use-A10: every status keeps its place, with how many hold it', () => {
	for (const lens of atlas('en').lenses) {
		const held = new Map([[lens.statuses[0]!.id, 15]]);
		const texts = entries(renderOnStage(Legend, { ...props, lens, counts: held })).map(textOf);
		expect(texts).toEqual(
			lens.statuses.map(({ label }, index) => `${label} ${index === 0 ? 15 : 0}`)
		);
	}
});

test('use-D10: in a comparison both days are counted where they differ', () => {
	const compared = new Map([['cis-founder', 11]]);
	const texts = entries(renderOnStage(Legend, { ...props, compared })).map(textOf);
	expect(texts).toContain('Signed as a founder 11 → 3');
	expect(texts).toContain('Joined later 0');
});

test('without anybody to ask it is a list, else each entry is a button', () => {
	expect(renderOnStage(Legend, props)).not.toContain('<button');
	const html = renderOnStage(Legend, { ...props, ononly: () => {} });
	for (const entry of entries(html)) expect(entry).toContain('aria-pressed="false"');
});

test('the only status stays where nobody holds it, pressed, and the others are dimmed', () => {
	const only = 'cis-member';
	const shown = entries(renderOnStage(Legend, { ...props, only, ononly: () => {} }));
	const [pressed] = shown.filter((entry) => entry.includes('aria-pressed="true"'));
	expect(textOf(pressed!)).toBe('Joined later 0');
	expect(shown.filter((entry) => /class="[^"]*dimmed/.test(entry))).toHaveLength(8);
});
