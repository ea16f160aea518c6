import { expect, test, type Page } from '@playwright/test';
import {
	comeNear,
	expectDate,
	mapDrawn,
	middleOf,
	openAtlas,
	panel,
	row,
	shape,
	slider,
	statuses,
	uncaught,
	withoutWebGl
} from './support/page';
import { statusesOn } from './support/expected-history';

test.use({ viewport: { width: 1024, height: 700 } });

/** The SVG is the map, and the atlas works with it. */
async function expectSvgAtlas(page: Page) {
	await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
	const { x, y } = await middleOf(shape(page, 'kz'));
	await page.mouse.click(x, y);
	await expect(panel(page).getByRole('heading', { name: /^Kazakh/ })).toBeVisible();
	for (const [key, date] of [
		['Home', '1988-11-01'],
		['PageUp', '1988-12-01']
	] as const) {
		await slider(page).press(key);
		await expectDate(page, date);
		expect(await statuses(page, 'map')).toEqual(statusesOn(date));
	}
	await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
	await expect(page.locator('svg[data-atlas-map]')).toHaveCSS('opacity', '1');
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the map shows fifteen republics in a colour for each of four statuses, and the legend, the table and the events can be read', async ({
		page
	}) => {
		await page.goto('/');
		const fills = await page
			.locator('svg[data-atlas-map] path[data-republic]')
			.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
		const told = Object.values(await statuses(page, 'map'));
		expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-08'));
		expect(new Set(fills).size).toBe(4);
		// One colour to a status, and one status to a colour.
		expect(new Set(told.map((status, index) => `${status} ${fills[index]}`)).size).toBe(4);

		const legend = page.getByRole('list', { name: 'Legend' }).getByRole('listitem');
		await expect(legend).toHaveCount(9);
		for (const item of await legend.all()) await expect(item).toBeVisible();
		await expect(page.locator('table[data-republics]').getByRole('row')).toHaveCount(16);
		await expect(row(page, 'Ukraine')).toBeVisible();
		const events = page.locator('#events');
		await expect(events.getByRole('heading', { name: 'Events of December 1991' })).toBeVisible();
		await expect(events.getByText('25 December 1991').first()).toBeVisible();
		const remark = page.locator('noscript p');
		await expect(remark).toBeVisible();
		await expect(remark).toContainText('Without JavaScript the map shows 8 December 1991.');
	});

	test('the embed shows the map and its legend', async ({ page }) => {
		await page.goto('/embed/');
		await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible();
		await expect(shape(page, 'ua')).toBeVisible();
		expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-08'));
	});
});

test('engines-F2: an embed whose styles and scripts are refused is text in order, with links', async ({
	page
}) => {
	await page.route(/\.(css|js)$/, (route) => route.abort());
	await page.goto('/embed/');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Status of the republics on 8 December 1991'
	);
	await expect(page.locator('h2 time')).toBeVisible();
	await expect(row(page, 'Ukraine')).toBeVisible();
	await expect(page.getByRole('link', { name: /Open the full atlas/ })).toBeVisible();
	await expect(page.locator('.late').filter({ visible: true })).toHaveCount(1);
	// What only styles make sense of: the map, its key of numbers, the slider and its buttons.
	await expect(page.locator('svg').filter({ visible: true })).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await expect(page.getByRole('slider')).toHaveCount(0);
});

test('without WebGL the SVG stays and the atlas works', async ({ page }) => {
	const errors = uncaught(page);
	const refused = await withoutWebGl(page);
	await openAtlas(page);
	await comeNear(page);
	await expect.poll(refused).toBe(true);
	await expectSvgAtlas(page);
	expect(errors).toEqual([]);
});

for (const [what, address] of [
	['the topology', /\/geo\/overview\.topo\.json$/],
	['the worker of the map', /\/workers\//],
	['the style sheet of the map', /maplibre[^/]*\.css$/]
] as const)
	test(`without ${what} the SVG stays and the atlas works`, async ({ page }) => {
		const errors = uncaught(page);
		await page.route(address, (route) => route.abort());
		const failed = page.waitForEvent('requestfailed', (request) => address.test(request.url()));
		await openAtlas(page);
		await comeNear(page);
		await failed;
		await expectSvgAtlas(page);
		expect(errors).toEqual([]);
	});

test('without the program of the map the SVG stays and the atlas works', async ({ page }) => {
	const errors = uncaught(page);
	// What the page does not name it loads later: the map, and what few readers open.
	const html = await (await page.request.get('/')).text();
	const isLater = ({ pathname }: URL) =>
		pathname.endsWith('.js') && !pathname.includes('/nodes/') && !html.includes(pathname);
	await page.route(isLater, async (route) => {
		const response = await route.fetch();
		const ofTheMap = (await response.text()).includes('maplibregl-');
		await (ofTheMap ? route.abort() : route.fulfill({ response }));
	});
	const failed = page.waitForEvent('requestfailed', (request) => isLater(new URL(request.url())));
	await openAtlas(page);
	await comeNear(page);
	await failed;
	await expectSvgAtlas(page);
	// What is still on its way would be cut off with the page, which counts as a failure.
	await page.unrouteAll({ behavior: 'wait' });
	expect(errors).toEqual([]);
});

test('faults-F12: when the graphics are lost the SVG comes back, and MapLibre once they are there', async ({
	page
}) => {
	const errors = uncaught(page);
	await openAtlas(page);
	await mapDrawn(page);
	const graphics = await page
		.locator('canvas')
		.first()
		.evaluateHandle((canvas: HTMLCanvasElement) =>
			canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
		);
	await graphics.evaluate((graphics) => graphics.loseContext());
	await expectSvgAtlas(page);
	await graphics.evaluate((graphics) => graphics.restoreContext());
	await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
	await expect(page.locator('canvas')).toHaveCount(1);
	expect(errors).toEqual([]);
});

test('bugs-F13: a saved copy of a page whose map MapLibre has drawn shows the map and its lens', async ({
	page
}) => {
	await openAtlas(page, '/?lens=sovereignty');
	await mapDrawn(page);
	const map = (page: Page) => page.locator('svg[data-atlas-map]');
	await expect(map(page)).toHaveCSS('opacity', '0');
	const saved = await page.content();
	await page.emulateMedia({ media: 'print' });
	await expect(map(page)).toHaveCSS('opacity', '1');

	const copy = await page.context().newPage();
	await copy.route('**/saved', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: saved.replace(/<script\b.*?<\/script>/gs, '')
		})
	);
	await copy.goto('/saved');
	await expect(map(copy)).toBeVisible();
	await expect(map(copy)).toHaveCSS('opacity', '1');
	expect(await statuses(copy, 'map')).toEqual(await statuses(page, 'map'));
	await expect(copy.getByRole('combobox', { name: 'Colour by' })).toHaveValue('sovereignty');
});

test('bugs-F4: where a canvas gives back noise the SVG stays, and files that it would spoil are not made', async ({
	page
}) => {
	await page.addInitScript(() => {
		CanvasRenderingContext2D.prototype.getImageData = (_, __, width, height) => {
			const image = new ImageData(width, height);
			for (const index of image.data.keys()) image.data[index] = (index * 97 + 31) % 256;
			return image;
		};
	});
	await openAtlas(page, '/?view=globe');
	await expect(page.getByText('the globe cannot be drawn')).toBeVisible();
	await expectSvgAtlas(page);
	await page.getByRole('button', { name: 'Download' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('no PNG, GIF or video can be made')).toBeVisible();
	await expect(dialog.getByRole('radio', { name: /^PNG/ })).toBeDisabled();
	await expect(dialog.getByRole('radio', { name: /^SVG/ })).toBeChecked();
	await dialog.getByRole('tab', { name: 'Video' }).click();
	await expect(dialog.getByRole('button', { name: 'Make the video' })).toBeDisabled();
});
