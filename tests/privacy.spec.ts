import { expect, test, type Page } from '@playwright/test';
import { mapDrawn, openAtlas, panel, slider, withoutWebGl } from './support/page';

test.use({ viewport: { width: 1024, height: 700 } });

const pages = ['/embed/', '/?republic=ua'];

/** Collects what the page asks the network for and what the browser complains about. */
async function watch(page: Page) {
	const requests: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error' || /content security policy/i.test(message.text()))
			complaints.push(message.text());
	});
	await page.exposeFunction('complain', (text: string) => complaints.push(text));
	await page.addInitScript(() => {
		const { complain } = window as unknown as { complain: (text: string) => void };
		document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			complain(`policy: ${violatedDirective} ${blockedURI}`)
		);
		Storage.prototype.setItem = (key: string) => complain(`stored: ${key}`);
	});
	return { requests, complaints };
}

/** Does a little of everything that a reader does. */
async function read(page: Page) {
	await mapDrawn(page);
	await slider(page).press('ArrowRight');
	await page.locator('path[data-republic="ua"]').press('Enter');
	await expect(panel(page).getByRole('heading', { name: 'Papers' })).toBeVisible();
}

for (const path of ['/', '/embed/'])
	test(`${path} carries a policy that allows this site alone and no inline code`, async ({
		request,
		baseURL
	}) => {
		const html = await (await request.get(path)).text();
		const [, policy] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)!;
		const directives = new Map(
			policy!.split(';').map((directive) => {
				const [name, ...sources] = directive.trim().split(/\s+/);
				return [name!, sources];
			})
		);
		expect(directives.get('default-src')).toEqual(["'none'"]);
		// The site by its own name, for frames in which `'self'` is nobody.
		const others = policy!.replaceAll(new URL(baseURL!).origin, '');
		expect(others).not.toMatch(/'unsafe-(inline|eval)'|https?:|\*/);
	});

for (const path of [...pages, '/', '/about/', '/ru/embedding/'])
	test(`every address that ${path} names on this site can be reached`, async ({ page }) => {
		await withoutWebGl(page);
		await openAtlas(page, path);
		const named = await page
			.locator('[href], [src]')
			.evaluateAll((elements) =>
				elements.map(
					(element) =>
						new URL(element.getAttribute('href') ?? element.getAttribute('src')!, document.baseURI)
							.href
				)
			);
		const { origin } = new URL(page.url());
		const own = new Set(named.filter((url) => url.startsWith(origin)));
		const files = new Set([...own].map((url) => url.replace(/#.*$/, '')));
		for (const url of files) expect((await page.request.get(url)).status(), url).toBe(200);

		const here = page.url().replace(/#.*$/, '');
		for (const url of own)
			if (url.startsWith(`${here}#`))
				await expect(page.locator(`[id="${url.slice(here.length + 1)}"]`), url).toHaveCount(1);
	});

test('links that leave the site say so and hand over nothing', async ({ page }) => {
	await withoutWebGl(page);
	await openAtlas(page, '/?republic=ua');
	await expect(panel(page).getByRole('heading', { name: 'Papers' })).toBeVisible();
	const leaving = page.locator('a[href^="http"]');
	expect(await leaving.count()).toBeGreaterThan(0);
	for (const link of await leaving.all()) {
		await expect(link).toHaveAttribute('rel', /\bnoopener\b/);
		await expect(link).toHaveAttribute('href', /^https?:\/\/[^/]+/);
	}
});

test('an unknown address leads back to the atlas', async ({ page }) => {
	await withoutWebGl(page);
	const response = await page.goto('/no/such/page');
	expect(response!.status()).toBe(404);
	await page.getByRole('link', { name: /atlas/i }).click();
	await expect(page).toHaveTitle('Fifteen Republics');
	await expect(page.locator('html')).toHaveAttribute('data-ready');
});

for (const path of pages)
	test(`${path} runs from any folder of a server, asks no other host, keeps nothing and breaks no policy`, async ({
		page,
		context,
		baseURL
	}) => {
		const { requests, complaints } = await watch(page);
		const folder = '/history/atlas/1.0/';
		await page.route('**/*', async (route) => {
			const { pathname } = new URL(route.request().url());
			if (!pathname.startsWith(folder)) return route.abort();
			const inside = new URL(pathname.slice(folder.length), baseURL);
			await route.fulfill({ response: await route.fetch({ url: inside.href }) });
		});
		await openAtlas(page, folder + path.slice(1));
		await read(page);
		// What is still on its way would be cut off with the page, which counts as a failure.
		await page.unrouteAll({ behavior: 'wait' });

		const own = new URL(folder, baseURL).href;
		const foreign = requests.filter((url) => !/^(data|blob):/.test(url));
		expect(foreign.filter((url) => !url.startsWith(own))).toEqual([]);
		expect(complaints).toEqual([]);
		expect(await context.cookies()).toEqual([]);
		expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
	});
