import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Modules read the variable when they are loaded.
beforeEach(() => void vi.resetModules());
afterEach(() => void vi.resetModules());

test('in a folder of a server the page of lost addresses leads to the atlas of that folder', async () => {
	vi.stubEnv('SITE_URL', 'https://school.example/history/atlas');
	const { GET } = await import('./+server');
	const html = await (await GET({} as never)).text();
	const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
	expect(links).toEqual(
		['', 'ru/', 'zh-hans/', 'zh-hant/'].map((edition) => `/history/atlas/${edition}`)
	);
});

test('bugs-F14: no page lets Dark Reader part the colours of legend and map', async () => {
	const { GET } = await import('./+server');
	for (const html of [readFileSync('src/app.html', 'utf8'), await (await GET({} as never)).text()])
		expect(html).toContain('<meta name="darkreader-lock" />');
});
