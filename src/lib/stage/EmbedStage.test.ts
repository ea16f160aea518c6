import { expect, test } from 'vitest';
import { defaultOptions, type EmbedOptions } from '$lib/embed/options';
import { renderOnStage } from './fixture';
import EmbedStage from './EmbedStage.svelte';

const embed = (options: Partial<EmbedOptions>, republic?: string) =>
	renderOnStage(
		EmbedStage,
		{ options: { ...defaultOptions, ...options }, ready: true, home: '/atlas/' },
		{ view: { ...(republic && { republic }) }, selectable: !options.locked }
	);

test('use-G4: without one of the author the heading names what is shown and the day', () =>
	expect(embed({})).toMatch(/<h1[^>]*>Status of the republics on 8\u00a0December\u00a01991<\/h1>/));

test('use-G4: the heading and the question of the author are shown as text', () => {
	const html = embed({ title: 'Who <left>?', question: '<img src=x onerror=alert(1)>' });
	expect(html).toMatch(/<h1[^>]*>Who &lt;left>\?<\/h1>/);
	expect(html).toMatch(/<p[^>]*>&lt;img src=x onerror=alert\(1\)><\/p>/);
	expect(html).not.toContain('<img src=x');
});

test('use-G4: an embed leads to its sources', () =>
	expect(embed({})).toMatch(/<a href="\/atlas\/about\/#sources"[^>]*>\s*Sources\s*<\/a>/));

test('use-G2: a locked embed has nothing that moves time, and shows the details of its republic', () => {
	const locked = embed({ locked: true }, 'ua');
	expect(locked).toContain('<aside aria-label="Details"');
	for (const part of ['name="date"', 'Play', 'role="button"']) {
		expect(locked).not.toContain(part);
		expect(embed({}, 'ua')).toContain(part);
	}
	expect(embed({ locked: true })).not.toContain('<aside');
	expect(embed({ locked: true, ui: ['title'] }, 'ua')).not.toContain('<aside');
});
