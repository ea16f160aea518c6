/**
 * Measures one step of the date slider: `npm run bench`. 120 steps of a drag over the whole track, in
 * every lens, lanes closed and open. A step is all script of the page from the pointer's move until
 * the second frame after it, timers included; the drawing is MapLibre's share. Both are counted in
 * processor time of the page's thread by the browser's own trace, so that other work on the machine
 * weighs little, and multiplied by four, for a processor that is four times slower: the slowdown that
 * browsers emulate halts a page for stretches as long as the bound, of which a short step catches
 * none or all. Of five drags each step counts with its median. Prints medians and 95th percentiles
 * over the steps in milliseconds, and fails when a step's 95th percentile exceeds the bound. `npm run
 * bench -- treaties` measures one lens.
 */
import { chromium as playwright, type CDPSession, type Page } from '@playwright/test';
import { chromium } from '../tools/chromium';
import { buildFolder, buildIfStale, serve } from '../tools/site';
import { filesOfMapLibre, measureSteps } from './drag';
import { percentile } from './percentile';
import type { AddressInfo } from 'node:net';

const every = ['commonwealth', 'treaties', 'sovereignty', 'referendum'];
const asked = process.argv.slice(2);
const lenses = asked.length > 0 ? asked : every;
/** In milliseconds: half a frame. */
const bound = 8;

buildIfStale();
const mapLibre = filesOfMapLibre(buildFolder);
const server = await serve(0);
const { port } = server.address() as AddressInfo;
const browser = await playwright.launch(await chromium());
const rows: Record<string, Record<string, string>> = {};
let slow = false;

async function measure(name: string, page: Page, session: CDPSession) {
	const { own, drawing } = await measureSteps(page, session, mapLibre);
	slow ||= percentile(own, 0.95) > bound;
	rows[name] = {
		'step p50': percentile(own, 0.5).toFixed(2),
		'step p95': percentile(own, 0.95).toFixed(2),
		'drawing p50': percentile(drawing, 0.5).toFixed(2),
		'drawing p95': percentile(drawing, 0.95).toFixed(2)
	};
}

for (const lens of lenses) {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 800 },
		serviceWorkers: 'block'
	});
	await page.goto(`http://localhost:${port}/?lens=${lens}`);
	await page.waitForSelector('html[data-ready][data-map=gl]', { state: 'attached' });
	const session = await page.context().newCDPSession(page);
	await measure(`${lens}, lanes closed`, page, session);
	await page.getByRole('button', { name: /lanes/i }).click();
	await measure(`${lens}, lanes open`, page, session);
	await page.close();
}
await browser.close();
server.close();
console.table(rows);
console.log(
	slow ? `A step's 95th percentile exceeds ${bound} ms.` : `Every step keeps to ${bound} ms.`
);
process.exitCode = slow ? 1 : 0;
