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
	await expect(panel(page).getByRole('heading', { name: 'Names' })).toBeVisible();
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
		// But for a frame without an origin, workers are files of the site.
		expect(directives.get('worker-src')!.includes('data:')).toBe(path === '/embed/');
		expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
		expect(directives.get('trusted-types')).toEqual(['svelte-trusted-html', 'default']);
	});

for (const path of [...pages, '/', '/about/', '/ru/embedding/'])
	test(`faults-F18: every address that ${path} names on this site can be reached, and links that leave it hand over neither window nor referrer`, async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, path);
		if (path.includes('republic='))
			await expect(panel(page).getByRole('heading', { name: 'Names' })).toBeVisible();
		const leaving = await page
			.locator('a[href^="http"]')
			.evaluateAll((links: HTMLAnchorElement[]) =>
				links
					.filter(({ host }) => host !== location.host)
					.map(({ host, rel, outerHTML }) => ({ host, rel, outerHTML }))
			);
		if (path.includes('republic=')) expect(leaving.length).toBeGreaterThan(0);
		const careless = leaving.filter(
			({ host, rel }) => !host || !/\bnoopener noreferrer\b/.test(rel)
		);
		expect(careless).toEqual([]);
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

test('faults-F19: the licences of all that is bundled lie in the build, and About leads to them', async ({
	request
}) => {
	const texts = await (await request.get('/licences.txt')).text();
	for (const name of [
		'svelte',
		'@sveltejs/kit',
		'maplibre-gl',
		'earcut',
		'valibot',
		'mediabunny',
		'minisearch'
	])
		expect(texts).toMatch(new RegExp(`^${name} [\\d.]+ – `, 'm'));
	// The fonts' own.
	expect(texts.match(/SIL OPEN FONT LICENSE/g)!.length).toBeGreaterThanOrEqual(2);
	const list = await (await request.get('/app/packing-list.json')).text();
	expect(list).toContain('"licences.txt"');
	expect(await (await request.get('/ru/about/')).text()).toContain('href="../../licences.txt"');
	const bom = (await (await request.get('/sbom.cdx.json')).json()) as { bomFormat: string };
	expect(bom.bomFormat).toBe('CycloneDX');
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

test('security: map, globe, dialogs and files keep to Trusted Types, and no other markup is taken', async ({
	page
}) => {
	const { complaints } = await watch(page);
	await openAtlas(page, '/?view=globe');
	await mapDrawn(page);
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await page.getByRole('dialog').getByRole('tab', { name: 'Embed' }).click();
	const preview = page.getByRole('dialog').frameLocator('iframe');
	await expect(preview.locator('html')).toHaveAttribute('data-ready');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Download' }).click();
	const file = page.waitForEvent('download');
	await page.getByRole('dialog').locator('.primary', { hasText: 'Download' }).click();
	await file;
	expect(complaints).toEqual([]);

	const refused = await page.evaluate(() =>
		[
			// eslint-disable-next-line no-restricted-syntax -- what the policy has to refuse
			() => (document.createElement('div').innerHTML = '<b>'),
			() => (document.createElement('script').text = 'alert(1)'),
			() => new Worker('https://elsewhere.example/worker.js'),
			() => new Worker('data:text/javascript;charset=utf-8,')
		].map((attempt) => {
			try {
				attempt();
				return 'taken';
			} catch (error) {
				return (error as Error).name;
			}
		})
	);
	expect(refused).toEqual(refused.map(() => 'TypeError'));
});
