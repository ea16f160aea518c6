import { expect, test, type Page } from '@playwright/test';
import { faults } from './support/axe';
import { openAtlas, withoutWebGl } from './support/page';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
/** The rows of the dialog. */
const rows = (page: Page) => page.getByRole('dialog').getByRole('option');
const current = (page: Page) => page.getByRole('dialog').getByRole('option', { selected: true });
const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');

/** Pages whose header opens the search: that of the atlas, and of a page without the framework. */
for (const address of ['/', '/events/belovezha/'])
	test(`"/" opens the search on ${address}, Enter what is found, and Escape gives the focus back`, async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, address);
		const link = page.locator('header .end a[data-search]');
		await link.focus();
		// On pages to read the module may still be on its way.
		await expect(async () => {
			await page.keyboard.press('/');
			await expect(dialog(page)).toBeVisible({ timeout: 2000 });
		}).toPass();
		await expect(rows(page)).toHaveCount(6);
		await page.keyboard.press('Escape');
		await expect(link).toBeFocused();
		await link.click();
		await expect(field(page)).toBeFocused();
		await field(page).fill('Киев');
		await expect(current(page)).toContainText('Kyiv');
		await expect(current(page).locator('mark')).toHaveText('Kiev');
		await expect(dialog(page).getByRole('status')).toContainText(/^\d+ results$/);
		expect(await faults(page, { within: 'dialog' })).toEqual([]);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/republics\/ua\/$/);
	});

test('Shift and Enter open the map on the day of an event; what is not found has a near spelling', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/ru/people/');
	await page.locator('header .end a[data-search]').click();
	await field(page).fill('Беловежское соглашение');
	const first = rows(page).first();
	await expect(first).toHaveAttribute('href', /\/ru\/treaties\/belovezha-agreement\/$/);
	const { width } = (await page.getByRole('dialog').boundingBox())!;
	expect(width).toBe(320);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await field(page).fill('Узбикестын');
	await expect(page.getByText('«Узбикестын»')).toBeVisible();
	await expect(rows(page).first()).toBeVisible();
	await field(page).fill('1991-12-21');
	await expect(current(page)).toBeVisible();
	await page.keyboard.press('Shift+Enter');
	await expect(page).toHaveURL(/\/ru\/\?date=1991-12-21/);
});

test('the page of the search answers the query of its address, and lists all names without a script', async ({
	page,
	browser
}) => {
	await page.goto('/search/?q=viskuli');
	await expect(page).toHaveTitle('“viskuli” – Search – Fifteen Republics');
	const results = page.locator('[data-search-results]');
	await expect(results.getByRole('link', { name: 'Viskuli' }).first()).toBeVisible();
	expect(await faults(page)).toEqual([]);
	await page.getByRole('searchbox').fill('Kazakh SSR');
	await expect(page).toHaveURL(/\?q=Kazakh%20SSR$/);
	await expect(results.getByRole('link', { name: 'Kazakhstan' }).first()).toBeVisible();

	const plain = await browser.newPage({ javaScriptEnabled: false });
	await plain.goto('/events/');
	await plain.locator('header .end a[data-search]').click();
	await expect(plain).toHaveURL(/\/search\/$/);
	await expect(plain.getByRole('link', { name: 'Belovezha Agreement' }).first()).toBeVisible();
	await expect(plain.getByRole('link', { name: 'Ukraine' }).first()).toBeVisible();
	await plain.close();
});

test('where the index is lost the search says so and leads to all names; where the dialog is, the link does', async ({
	page
}) => {
	await page.route('**/search/index.json', (route) => route.abort());
	await page.goto('/people/');
	const link = page.locator('header .end a[data-search]');
	await link.click();
	await expect(dialog(page).getByRole('alert')).toContainText('could not be loaded');
	await dialog(page).getByRole('link', { name: 'All names' }).click();
	await expect(page).toHaveURL(/\/search\/$/);

	await page.route('**/app/immutable/**/*.js', (route) => route.abort());
	await page.goto('/people/');
	await link.click();
	await expect(page).toHaveURL(/\/search\/$/);
});
