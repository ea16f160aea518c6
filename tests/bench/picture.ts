/**
 * Counts what one picture of MapLibre costs the graphics: `npm run bench:picture`. Calls and triangles
 * of the plane and of the globe, as the atlas opens and with a republic selected on a day compared.
 * They are the same on every machine.
 */
import { chromium as playwright } from '@playwright/test';
import type { AddressInfo } from 'node:net';
import { chromium } from '../tools/chromium';
import { countDraws, drawn, type Draws } from '../tools/draws';
import { buildIfStale, serve } from '../tools/site';

const marked = 'republic=tm&date=2010-01-01&compare=1993-12-03';
const views = {
	'the plane': '',
	'the plane, marked': `?${marked}`,
	'the globe': '?view=globe',
	'the globe, marked': `?view=globe&${marked}`
};

buildIfStale();
const server = await serve(0);
const { port } = server.address() as AddressInfo;
const browser = await playwright.launch(await chromium());
const rows: Record<string, Draws> = {};
for (const [name, query] of Object.entries(views)) {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 720 },
		serviceWorkers: 'block'
	});
	await countDraws(page);
	await page.goto(`http://localhost:${port}/${query}`);
	await page.waitForSelector('html[data-map=gl]', { state: 'attached' });
	await page.emulateMedia({ colorScheme: 'dark' });
	while ((await drawn(page)).length < 2)
		await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
	rows[name] = (await drawn(page)).at(-1)!;
	await page.close();
}
await browser.close();
server.close();
console.table(rows);
