import { expect, test } from 'vitest';
import { textOf, renderOnStage } from '$lib/stage/fixture';
import Axis from './Axis.svelte';
import ScaleText from './ScaleText.svelte';

const inAtlas = (component: typeof Axis) =>
	renderOnStage(component, (stage) => ({ scale: stage.scale }));

test('use-C3: years are bold where the scale changes, and no others', () => {
	const groups = inAtlas(Axis).split('<g ').slice(1);
	const bold = groups.filter((group) => /^[^>]*class="[^"]*\bchanges\b/.test(group));
	const years = bold.map((group) => />(\d{4})<\/text>/.exec(group)?.[1]);
	expect(years.sort()).toEqual(['1990', '1991', '1992', '1994']);
	expect(groups.length).toBeGreaterThan(bold.length);
	expect(groups.every((group) => group.includes('<line'))).toBe(true);
});

test('use-C3: the changes of scale are told in words', () => {
	const text = textOf(inAtlas(ScaleText));
	expect(text).toContain('At years in bold the scale changes.');
	expect(text).toMatch(/From 1 January 1991 on a day has [\d.]+ times the room it has before\./);
	expect(text).toMatch(/Before 1 January 1992 a day has [\d.]+ times the room/);
});
