import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { luminance, textOn } from './contrast';

test('black and white have the luminances of WCAG', () => {
	expect(luminance('#000000')).toBe(0);
	expect(luminance('#ffffff')).toBeCloseTo(1, 10);
	expect(luminance('#777777')).toBeCloseTo(0.1845, 3);
});

const lenses = parse(readFileSync('src/content/lenses.yaml', 'utf8')) as {
	statuses: { id: string; colour: Record<'light' | 'dark', string> }[];
}[];

test.each(lenses.flatMap(({ statuses }) => statuses))(
	'text on $id reads at 4.5 : 1 in both themes',
	({ colour }) => {
		for (const background of Object.values(colour)) {
			const [a, b] = [luminance(background), luminance(textOn(background))];
			expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(4.5);
		}
	}
);
