/**
 * Takes pictures of the built site for a look by eye: `npm run screenshots -- [folder]`.
 * With `--readme` it takes the one picture of the README instead, with `--cards` the pictures that
 * other sites show with a link, one per language.
 */
import { mkdir, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium as playwright, type Browser } from '@playwright/test';
import { locales, prefixOf } from '../../src/lib/i18n/locales';
import { chromium } from './chromium';
import { buildIfStale, serve } from './site';

interface Shot {
	path: string;
	width: number;
	height: number;
	theme: 'light' | 'dark';
	file: string;
	/** Whether what can only be used is left out: a picture has no buttons. */
	bare?: boolean;
}

const sizes = [
	{ name: 'desktop', path: '', width: 1440, height: 900 },
	{ name: 'phone', path: '', width: 390, height: 844 },
	{ name: 'embed', path: 'embed/', width: 720, height: 450 },
	{ name: 'embed-small', path: 'embed/', width: 320, height: 240 },
	{ name: 'ukraine', path: '?date=1991-12-21&republic=ua', width: 1440, height: 900 },
	{ name: '2010', path: '?date=2010-06-01', width: 1440, height: 900 },
	{ name: 'treaties', path: '?lens=treaties', width: 1440, height: 900 }
];
const gallery = (folder: string): Shot[] =>
	sizes.flatMap(({ name, ...size }) =>
		(['light', 'dark'] as const).map((theme) => ({
			...size,
			theme,
			file: join(folder, `${name}-${theme}.png`)
		}))
	);

const picture: Shot = {
	path: '',
	width: 1366,
	height: 854,
	theme: 'light',
	file: 'static/atlas.png'
};
/** What `src/lib/server/open-graph.ts` names: the embed without what can only be used. */
const cards: Shot[] = locales.map((language) => ({
	path: `${prefixOf(language)}embed/?ui=title,legend&theme=light`,
	width: 1200,
	height: 630,
	theme: 'light',
	bare: true,
	file: `static/cards/${language.id}.png`
}));
/** The largest picture that is kept in the repository, in bytes. */
const pictureBound = 300_000;

/** Opens the page and writes what a reader sees once the map stands. */
async function shoot(browser: Browser, site: string, shot: Shot) {
	const { path, theme, file, bare, ...viewport } = shot;
	const page = await browser.newPage({
		serviceWorkers: 'block',
		viewport,
		colorScheme: theme,
		reducedMotion: 'reduce',
		bypassCSP: true
	});
	page.on('pageerror', (error) => console.warn(`${file}: ${error.message}`));
	await page.goto(site + path);
	await page.evaluate(() => document.fonts.ready);
	// Fonts that came too late for the first visit are there for the second.
	await page.reload();
	// MapLibre begins when somebody comes near the map.
	for (const place of [viewport.height / 2, 2]) await page.mouse.move(place, place);
	// A page that never gets that far is shown as it is: that is worth seeing too.
	// An embed stays with the SVG until someone takes hold of it.
	const ready = path.includes('embed/') ? 'html[data-ready]' : 'html[data-ready][data-map="gl"]';
	await page
		.waitForSelector(ready, { state: 'attached', timeout: 8000 })
		.catch(() => console.warn(`${file}: the map did not become ready`));
	await page.evaluate(() => document.fonts.ready);
	await page.waitForTimeout(500); // The labels fade in.
	const style = 'button, select, label:has(select), .buttons { visibility: hidden !important; }';
	await page.screenshot({ path: file, ...(bare && { style }) });
	await page.close();
	console.log(file);
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		readme: { type: 'boolean', default: false },
		cards: { type: 'boolean', default: false }
	}
});
const kept = values.readme ? [picture] : values.cards ? cards : [];
const folder = positionals[0] ?? 'test-results/screenshots';

buildIfStale();
const server = await serve(0);
const site = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await playwright.launch(await chromium());
try {
	const shots = kept.length ? kept : gallery(folder);
	await mkdir(dirname(shots[0]!.file), { recursive: true });
	for (const shot of shots) await shoot(browser, site, shot);
} finally {
	await browser.close();
	server.close();
}
for (const { file } of kept) {
	const { size } = await stat(file);
	if (size > pictureBound) throw new Error(`${file} is too large: ${size} bytes`);
}
