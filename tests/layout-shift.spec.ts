import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { mapDrawn, openAtlas, panel, withoutWebGl } from './support/page';

declare global {
	interface Window {
		shifts: { value: number }[];
	}
}

/** Notes every shift of what is on the page; resolves to a question for their sum so far. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		window.shifts = [];
		new PerformanceObserver((list) =>
			window.shifts.push(...(list.getEntries() as unknown as { value: number }[]))
		).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => window.shifts.reduce((sum, { value }) => sum + value, 0));
}

/** Resolves once the page has been painted. */
const painted = (page: Page) =>
	page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
	);

/** Serves the site, its pages in two pieces: what lies before `cut`, and the rest when told. */
async function serveSlowly(site: string, cut: string) {
	let sendRest = () => {};
	const server: Server = createServer((request, response) => {
		void fetch(new URL(request.url!, site)).then(async (file) => {
			const type = file.headers.get('content-type') ?? '';
			response.setHeader('content-type', type);
			const body = Buffer.from(await file.arrayBuffer());
			const at = type.startsWith('text/html') ? body.indexOf(cut) : body.length;
			if (at < 0) throw new Error(`${request.url}: holds no ${cut}`);
			response.write(body.subarray(0, at));
			if (at === body.length) response.end();
			else sendRest = () => response.end(body.subarray(at));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}`,
		sendRest: () => sendRest(),
		close: () => server.close()
	};
}

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 568 };

for (const viewport of [desktop, phone])
	test.describe(`${viewport.width} pixels wide`, () => {
		test.use({ viewport });

		for (const path of ['/', '/embed/'])
			test(`${path} does not shift while it loads, MapLibre included`, async ({ page }) => {
				const shifts = await watchShifts(page);
				await openAtlas(page, path);
				await mapDrawn(page);
				expect(await shifts()).toBeLessThan(0.001);
			});

		test('a republic in the address does not shift the page as its details come in', async ({
			page
		}) => {
			await withoutWebGl(page);
			const shifts = await watchShifts(page);
			await openAtlas(page, '/?republic=ua');
			await expect(panel(page).getByRole('heading', { name: 'Papers' })).toBeVisible();
			await painted(page);
			expect(await shifts()).toBeLessThan(0.001);
		});
	});

for (const viewport of [desktop, phone, narrow])
	test.describe(`${viewport.width} pixels wide, over a slow line`, () => {
		test.use({ viewport });

		for (const [path, cut] of [
			['/', '<div class="end'],
			['/', '<div class="timeline'],
			['/embed/', '<div class="timeline'],
			['/embed/', '<div class="tracks']
		] as const)
			test(`${path} does not shift as what follows ${cut} comes in`, async ({ page, baseURL }) => {
				await withoutWebGl(page);
				const shifts = await watchShifts(page);
				const slow = await serveSlowly(baseURL!, cut);
				await page.goto(slow.address + path, { waitUntil: 'commit' });
				await expect(page.locator('header')).toBeAttached();
				await painted(page);
				slow.sendRest();
				await expect(page.locator('html')).toHaveAttribute('data-ready');
				await painted(page);
				expect(await shifts()).toBeLessThan(0.001);
				slow.close();
			});
	});
