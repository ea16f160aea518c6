import { expect, test } from '@playwright/test';
import { statuses } from './atlas';
import { republics, statusesOn } from './history';

/** A fill that paints something. */
const painted = /^rgb\(\d+, \d+, \d+\)$/;

for (const path of ['/', '/embed/'])
	for (const viewport of [
		{ width: 1280, height: 720 },
		{ width: 390, height: 844 }
	])
		test.describe(`${path} at ${viewport.width} x ${viewport.height}, before any script`, () => {
			test.use({ viewport });

			test('the coloured map of the opening day is on the screen', async ({ page }) => {
				await page.route('**/*', (route) =>
					route.request().resourceType() === 'script' ? route.abort() : route.continue()
				);
				await page.goto(path);
				await expect(page.locator('html')).not.toHaveAttribute('data-ready');

				expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-08'));
				for (const republic of republics) {
					const shape = page.locator(`svg[data-atlas-map] path[data-republic="${republic}"]`);
					await expect(shape).toHaveCSS('fill', painted);
					await expect(shape).toBeInViewport({ ratio: 0.99 });
				}
			});
		});
