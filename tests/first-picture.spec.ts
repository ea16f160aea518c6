import { expect, test } from '@playwright/test';
import { statuses, withoutWebGl } from './support/page';
import { republics, statusesOn } from './support/expected-history';

/** A fill that paints something. */
const painted = /^rgb\(\d+, \d+, \d+\)$/;

for (const path of ['/', '/embed/'])
	test(`${path} shows the coloured map of the opening day before any script, on a desktop and on a phone`, async ({
		page
	}) => {
		await page.route('**/*', (route) =>
			route.request().resourceType() === 'script' ? route.abort() : route.continue()
		);
		await page.goto(path);
		await expect(page.locator('html')).not.toHaveAttribute('data-ready');
		expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-08'));
		// Without scripts nothing but the style sheets knows of the size.
		for (const [width, height] of [
			[1280, 720],
			[390, 844]
		] as const) {
			await page.setViewportSize({ width, height });
			for (const republic of republics) {
				const shape = page.locator(`svg[data-atlas-map] path[data-republic="${republic}"]`);
				await expect(shape).toHaveCSS('fill', painted);
				await expect(shape).toBeInViewport({ ratio: 0.99 });
			}
		}
	});

for (const address of ['/?date=1995-01-01', '/embed/?lens=treaties', '/ru/embed/?from=1993-01-01'])
	test(`${address} tells nothing of another view before it has been read`, async ({ page }) => {
		await withoutWebGl(page);
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(address, { waitUntil: 'commit' });
		const ukraine = page.locator('svg[data-atlas-map] path[data-republic="ua"]');
		const neighbours = page.locator('svg[data-atlas-map] path[data-shape="neighbours"]');
		await expect(ukraine).toBeVisible();
		const fill = (shape: typeof ukraine) => shape.evaluate((path) => getComputedStyle(path).fill);
		expect(await fill(ukraine)).toBe(await fill(neighbours));
		await expect(page.locator('main time').first()).toBeHidden();
		await expect(page.locator('main li').first()).toBeHidden();
		await expect(page.locator('svg[data-atlas-map] text').first()).toBeHidden();

		release();
		await expect(page.locator('html')).toHaveAttribute('data-ready');
		await expect(page.locator('html')).not.toHaveAttribute('aria-busy');
		await expect(page.locator('main time').first()).toBeVisible();
		expect(await fill(ukraine)).not.toBe(await fill(neighbours));
	});

for (const path of ['/', '/embed/'])
	test(`${path} asks that its first scripts are compiled while they come in`, async ({
		request
	}) => {
		const page = await (await request.get(path)).text();
		const scripts = [...page.matchAll(/<link[^>]* href="([^"]+)"[^>]* rel="modulepreload"/g)];
		expect(scripts.length).toBeGreaterThan(5);
		for (const [, href] of scripts) {
			const script = await (
				await request.get(new URL(href!, `http://atlas${path}`).pathname)
			).text();
			// What the bundler and SvelteKit themselves add is a line or two.
			if (script.length > 1000)
				expect(script.split('\n', 1)[0], href).toBe('//# allFunctionsCalledOnLoad');
		}
	});

test('a view that never comes is told, and the page leads on to the opening day', async ({
	page
}) => {
	let held = true;
	await page.clock.install();
	// A server that never answers.
	await page.route('**/*.js', (route) => (held ? undefined : route.continue()));
	await page.goto('/ru/embed/?date=1995-01-01', { waitUntil: 'commit' });
	const late = page.getByText('пока не загрузился');
	await expect(late).toBeHidden();
	await page.clock.fastForward(8000);
	await expect(late).toBeVisible();
	held = false;
	await expect(page.getByRole('link', { name: 'Попробовать ещё раз' })).toBeVisible();
	await page.getByRole('link', { name: 'Показать 8 декабря 1991' }).click();
	await expect(page).toHaveURL(/\/ru\/embed\/$/);
	await expect(late).toBeHidden();
	await expect(page.locator('main time').first()).toBeVisible();
	expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-08'));
});
