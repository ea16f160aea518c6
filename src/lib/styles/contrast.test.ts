import { describe, expect, test } from 'vitest';
import { atlas } from '$lib/content/load.server';
import { contrast, luminance, textOn } from './contrast';
import { themes } from './themes';

test('black and white have the luminances and the contrast of WCAG', () => {
	expect(luminance('#000000')).toBe(0);
	expect(luminance('#ffffff')).toBeCloseTo(1, 10);
	expect(luminance('#777777')).toBeCloseTo(0.1845, 3);
	expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 10);
});

const statuses = atlas('en').lenses.flatMap((lens) => lens.statuses);

test.each(statuses)('text on $id reads at 4.5 : 1 in both themes', ({ colour }) => {
	for (const background of Object.values(colour))
		expect(contrast(background, textOn(background))).toBeGreaterThanOrEqual(4.5);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	const { sea, land, paper, panel, border, coast, selected, focus, accent } = themes[theme];
	const fieldLine = themes[theme]['field-line'];

	test.each([
		['the edge of a field', fieldLine, [paper, panel]],
		['the coast', coast, [sea, land, panel]],
		['the line around what changed', accent, [border]],
		['the focus ring of a control', focus, [paper, panel, sea, land]]
	])('faults-1.4.11: %s stands out at 3 : 1', (_, line, grounds) => {
		for (const ground of grounds) expect(contrast(line, ground)).toBeGreaterThanOrEqual(3);
	});

	test.each([
		['selected', selected],
		['focused', focus]
	])('faults-2.4.7: the ring around a %s republic shows on every status', (_, ring) => {
		expect(contrast(ring, border)).toBeGreaterThanOrEqual(9);
		for (const { colour } of statuses) {
			const shown = Math.max(contrast(ring, colour[theme]), contrast(border, colour[theme]));
			expect(shown).toBeGreaterThanOrEqual(3);
		}
	});
});
