import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { mapDrawn, openAtlas, panel, withoutWebGl } from './support/page';
import { painted, watchShifts } from './support/shifts';

/** Serves the site, its pages in pieces: what lies before each of `cuts`, and the next when told. */
async function serveSlowly(site: string, cuts: readonly string[]) {
	let sendNext = () => {};
	const server: Server = createServer((request, response) => {
		void fetch(new URL(request.url!, site)).then(async (file) => {
			const type = file.headers.get('content-type') ?? '';
			response.setHeader('content-type', type);
			const body = Buffer.from(await file.arrayBuffer());
			if (!type.startsWith('text/html')) return response.end(body);
			const ends = cuts.map((cut) => body.indexOf(cut));
			if (ends.includes(-1)) throw new Error(`${request.url}: lacks one of ${cuts.join(', ')}`);
			const pieces = ends.map((end, index) => body.subarray(ends[index - 1] ?? 0, end));
			response.write(pieces.shift()!);
			sendNext = () => {
				const piece = pieces.shift();
				if (piece) response.write(piece);
				else response.end(body.subarray(ends.at(-1)));
			};
		});
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: `http://localhost:${port}`,
		sendNext: () => sendNext(),
		close: () => server.close()
	};
}

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 568 };

for (const viewport of [desktop, phone])
	test.describe(`${viewport.width} pixels wide`, () => {
		test.use({ viewport });

		// On a desktop tests/contract.spec.ts asks the same on its way.
		for (const path of viewport === phone ? ['/', '/embed/'] : [])
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
			await expect(panel(page).getByRole('heading', { name: 'Names' })).toBeVisible();
			await painted(page);
			expect(await shifts()).toBeLessThan(0.001);
		});
	});

for (const viewport of [desktop, phone, narrow])
	test.describe(`${viewport.width} pixels wide, over a slow line`, () => {
		test.use({ viewport });

		// What each piece ends before, and what it holds that the one before lacks.
		for (const [path, pieces] of [
			['/', { '<div class="end': 'header', '<section class="timeline': 'header .end' }],
			['/embed/', { '<section class="timeline': 'header', '<div class="tracks': '.timeline' }]
		] as const)
			test(`${path} does not shift as it comes in piece by piece`, async ({ page, baseURL }) => {
				await withoutWebGl(page);
				const shifts = await watchShifts(page);
				const slow = await serveSlowly(baseURL!, Object.keys(pieces));
				await page.goto(slow.address + path, { waitUntil: 'commit' });
				for (const [cut, last] of Object.entries(pieces)) {
					await expect(page.locator(last).first()).toBeAttached();
					await painted(page);
					expect(await shifts(), `before ${cut}`).toBeLessThan(0.001);
					slow.sendNext();
				}
				await expect(page.locator('html')).toHaveAttribute('data-ready');
				await painted(page);
				expect(await shifts()).toBeLessThan(0.001);
				slow.close();
			});
	});
