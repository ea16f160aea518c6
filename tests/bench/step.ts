/**
 * Measures one step of the date slider: `npm run bench`. 120 steps over the whole range, in every
 * lens, lanes closed and open, with the processor slowed down four times. A step is the script from
 * the slider's input event until the page and the map have been told; the frame is all script of the
 * frame that follows it, MapLibre's drawing included. Prints medians and 95th percentiles in
 * milliseconds, and fails when a step's 95th percentile exceeds the bound.
 */
import { chromium as playwright, type CDPSession, type Page } from '@playwright/test';
import { chromium } from '../tools/chromium';
import { buildIfStale, serve } from '../tools/site';
import type { AddressInfo } from 'node:net';

const lenses = ['commonwealth', 'treaties', 'sovereignty', 'referendum'];
const steps = 120;
const slowdown = 4;
const bound = 4;

const percentile = (values: number[], share: number) =>
	[...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;

/** Script milliseconds the page has run so far, by the browser's own count. */
async function scriptTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return 1000 * metrics.find(({ name }) => name === 'ScriptDuration')!.value;
}

/** Move the slider to a share of its range; resolves with the step's own milliseconds after a frame. */
const step = (page: Page, share: number) =>
	page.evaluate(async (share) => {
		const input = document.querySelector<HTMLInputElement>('input[name=date]')!;
		input.value = String(Math.round(share * Number(input.max)));
		const start = performance.now();
		input.dispatchEvent(new Event('input', { bubbles: true }));
		// The page updates in microtasks, which run before this goes on.
		await Promise.resolve();
		await Promise.resolve();
		const took = performance.now() - start;
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
		return took;
	}, share);

async function measure(page: Page, session: CDPSession) {
	const own: number[] = [];
	const frames: number[] = [];
	for (let index = 0; index < steps; index++) {
		const before = await scriptTime(session);
		own.push(await step(page, index / (steps - 1)));
		frames.push((await scriptTime(session)) - before);
	}
	return {
		'step p50': percentile(own, 0.5),
		'step p95': percentile(own, 0.95),
		'frame p50': percentile(frames, 0.5),
		'frame p95': percentile(frames, 0.95)
	};
}

buildIfStale();
const server = await serve(0);
const { port } = server.address() as AddressInfo;
const browser = await playwright.launch(await chromium());
const results: Record<string, Record<string, number>> = {};
for (const lens of lenses) {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.goto(`http://localhost:${port}/?lens=${lens}`);
	await page.waitForSelector('html[data-ready][data-map=gl]', { state: 'attached' });
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	results[`${lens}, lanes closed`] = await measure(page, session);
	await page.getByRole('button', { name: /lanes/i }).click();
	results[`${lens}, lanes open`] = await measure(page, session);
	await page.close();
}
await browser.close();
server.close();
console.table(
	Object.fromEntries(
		Object.entries(results).map(([name, row]) => [
			name,
			Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value.toFixed(2)]))
		])
	)
);
const slow = Object.values(results).some((row) => row['step p95']! > bound);
console.log(
	slow ? `A step's 95th percentile exceeds ${bound} ms.` : `Every step keeps to ${bound} ms.`
);
process.exitCode = slow ? 1 : 0;
