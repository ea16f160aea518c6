import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { startReleases, version, type Host } from './support/releases';
import { expectDate, openAtlas, panel, slider, uncaught, withoutWebGl } from './support/page';

test.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 800 } });

let host: Host;
test.beforeEach(async () => (host = await startReleases()));
test.afterEach(() => host.close());

/** Opens the atlas, and waits until it is saved and the page is answered by the worker. */
async function openSaved(page: Page, query = ''): Promise<void> {
	await withoutWebGl(page);
	await openAtlas(page, host.site + query);
	await page.waitForFunction(() => Boolean(navigator.serviceWorker.controller));
}

const isSaved = (page: Page, path: string) =>
	page.evaluate(async (url) => Boolean(await caches.match(url)), host.site + path);

/** What a browser does from time to time, and a page when its reader comes back to it. */
const lookForRelease = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

test('without a network the visited language is whole, visited pages are there, and what is not saved says so', async ({
	page
}) => {
	const errors = uncaught(page);
	await openSaved(page);
	await page.goto(`${host.site}about/`);
	await expect.poll(() => isSaved(page, 'about/')).toBe(true);

	host.online = false;
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await openAtlas(page, `${host.site}?date=1991-12-21&republic=ua`);
	await expectDate(page, '1991-12-21');
	await expect(panel(page).getByRole('heading', { name: 'Names' })).toBeVisible();
	await slider(page).press('ArrowRight');
	await expectDate(page, '1991-12-22');
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();

	await page.goto(`${host.site}ru/?date=1991-12-21`);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page).toHaveTitle('Страница не сохранена на этом устройстве');
	await page.getByRole('link', { name: 'Go to the atlas' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-ready');

	host.online = true;
	await page.locator('header .end a[hreflang=ru]').evaluate((link: HTMLElement) => link.click());
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect.poll(() => isSaved(page, 'ru/data/atlas.json')).toBe(true);
	host.online = false;
	await openAtlas(page, `${host.site}ru?republic=ua`);
	await expect(page).toHaveURL(`${host.site}ru/?republic=ua`);
	await expect(page.getByRole('heading', { name: 'Названия' })).toBeVisible();
	// An embed is not answered by the worker.
	await expect(page.goto(`${host.site}embed/`)).rejects.toThrow('ERR_');
	expect(errors).toEqual([]);
});

test('a new release is told, shown with a press, never mixed with the old one, and can take all back', async ({
	page
}) => {
	const errors = uncaught(page);
	await openSaved(page, '?date=1991-12-21');
	const data = readFileSync('test-results/build/data/atlas.json', 'utf8');
	host.files.set('data/atlas.json', data.replaceAll('"title":"', '"title":"Next: '));
	host.release = 'next';
	await lookForRelease(page);
	const notice = page.getByRole('status').filter({ hasText: 'A new version of the atlas' });
	await expect(notice).toBeVisible();

	const open = () => page.locator('path[data-republic="ua"]').press('Enter');
	const names = panel(page).getByRole('heading', { name: 'Names' });
	await open();
	await expect(names).toBeVisible();
	await expect(panel(page)).not.toContainText('Next: ');
	await notice.getByRole('button', { name: 'Reload the page' }).click();
	const html = page.locator('html');
	await expect(html).toHaveAttribute('data-version', 'next');
	await expect(html).toHaveAttribute('data-ready');
	await expect(page).toHaveURL(/\?date=1991-12-21&republic=ua$/);
	await expect(panel(page)).toContainText('Next: ');
	await expect(notice).toHaveCount(0);
	await expect
		.poll(() => page.evaluate(() => caches.keys()))
		.toEqual(['offline /history/atlas/ next']);

	host.online = false;
	await page.reload();
	await expect(html).toHaveAttribute('data-version', 'next');
	await expect(panel(page)).toContainText('Next: ');

	host.online = true;
	// A page of another release is shown as it is, and not kept in this one's place.
	host.release = version;
	host.files.set('service-worker.js', 'throw new Error("out of order")');
	await page.reload();
	await expect(html).toHaveAttribute('data-version', version);
	host.online = false;
	await page.reload();
	await expect(html).toHaveAttribute('data-version', 'next');

	host.online = true;
	const retired = readFileSync('test-results/build/offline-off/service-worker.js', 'utf8');
	host.files.set('service-worker.js', retired);
	await page.reload();
	await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
	const registrations = () =>
		page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
	await expect.poll(registrations).toBe(0);
	expect(errors).toEqual([]);
});
