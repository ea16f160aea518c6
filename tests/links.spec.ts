import { expect, test, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import {
	expectDate,
	openAtlas,
	panel,
	row,
	statuses,
	typeDate,
	uncaught,
	withoutWebGl
} from './support/page';
import { statusesOn } from './support/expected-history';

test.use({ viewport: { width: 800, height: 600 } });
// The SVG tells what a link shows; drawing it twice only takes time.
test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'in the link' });
const lens = (page: Page) => page.getByRole('combobox', { name: 'Colour by' });

async function expectOpeningView(page: Page) {
	await expectDate(page, '1991-12-08');
	await expect(lens(page)).toHaveValue('commonwealth');
	expect(await statuses(page, 'map')).toEqual(statusesOn('1991-12-08'));
	expect(await statuses(page, 'table')).toEqual(statusesOn('1991-12-08'));
}

/** Queries that cannot be read, and what the page repeats of them. */
const unreadable = [
	['an impossible date', 'date=1991-02-31', '1991-02-31'],
	['a date before the atlas', 'date=1917-11-07', '1917-11-07'],
	['a date after the atlas', 'date=2999-01-01', '2999-01-01'],
	['a date in another notation', 'date=8.12.1991', '8.12.1991'],
	['an empty date', 'date=', '“”'],
	['an unknown lens', 'lens=astrology', 'astrology'],
	['an unknown republic', 'republic=atlantis', 'atlantis'],
	['the name of something that every object has', 'republic=__proto__', '__proto__'],
	['broken percent-encoding', 'date=%E0%A4%A&lens=%', '%'],
	['a null character and an override of direction', 'republic=%00%E2%80%AEau', 'au']
] as const;

for (const [what, query, repeated] of unreadable)
	test(`a link with ${what} opens the default view and says so`, async ({ page }) => {
		const errors = uncaught(page);
		await openAtlas(page, `/?${query}`);
		await expectOpeningView(page);
		await expect(notice(page)).toBeVisible();
		await expect(notice(page)).toContainText(repeated);
		expect(errors).toEqual([]);
	});

test('markup in a link is repeated as text', async ({ page }) => {
	const markup = '<img src=x onerror=document.title="taken">';
	for (const path of ['/', '/embed/'])
		for (const key of ['date', 'lens', 'republic']) {
			await openAtlas(page, `${path}?${key}=${encodeURIComponent(markup)}`);
			await expect(notice(page)).toContainText(markup);
			await expect(page.locator('img')).toHaveCount(0);
			await expect(page).toHaveTitle(/Fifteen Republics$/);
		}
});

test('five thousand characters are cut to a line that fits the page', async ({ page }) => {
	await openAtlas(page, `/?republic=${'x'.repeat(5000)}`);
	await expectOpeningView(page);
	expect((await notice(page).textContent())!.length).toBeLessThan(300);
	const overflow = () =>
		document.documentElement.scrollWidth > document.documentElement.clientWidth;
	expect(await page.evaluate(overflow)).toBe(false);
});

test('of a key given twice the first value counts', async ({ page }) => {
	await openAtlas(page, '/?date=1991-12-21&date=1993-12-03');
	await expectDate(page, '1991-12-21');
	await expect(notice(page)).toHaveCount(0);
});

test('what can be read beside what cannot is kept, and foreign keys are left alone', async ({
	page
}) => {
	await openAtlas(page, '/?date=1991-12-21&lens=astrology&utm_source=newsletter');
	await expectDate(page, '1991-12-21');
	await expect(notice(page)).toContainText('astrology');
	await expect(notice(page)).not.toContainText('newsletter');
});

test('the line can be dismissed, and the address forgets what was not understood', async ({
	page
}) => {
	await openAtlas(page, '/?date=1991-12-21&lens=astrology');
	await page.getByRole('button', { name: 'Dismiss' }).click();
	await expect(notice(page)).toHaveCount(0);
	await expect(page).toHaveURL(/\/\?date=1991-12-21$/);
});

test('what a reader chooses becomes an address that shows the same again', async ({
	page,
	context
}) => {
	await openAtlas(page);
	await typeDate(page, '21 December 1991');
	await lens(page).selectOption({ label: 'Signed, ratified, Charter' });
	await row(page, 'Ukraine').click();
	await expect(page).toHaveURL(/\/\?date=1991-12-21&lens=treaties&republic=ua$/);
	const chosen = await statuses(page, 'map');

	const other = await context.newPage();
	for (const show of [() => openAtlas(other, page.url()), () => other.reload()]) {
		await show();
		await expectDate(other, '1991-12-21');
		await expect(lens(other)).toHaveValue('treaties');
		await expect(panel(other).getByRole('heading', { name: 'Ukraine', exact: true })).toBeVisible();
		await expect.poll(() => statuses(other, 'map')).toEqual(chosen);
		await expect(other).toHaveURL(page.url());
	}
});

for (const id of ['commonwealth', 'treaties', 'sovereignty', 'referendum'])
	test(`the lens "${id}" in a link colours the map as status.csv tells`, async ({ page }) => {
		const date = '1991-12-21';
		const rows = csvParse(await (await page.request.get('/data/status.csv')).text());
		const told = rows
			.filter((row) => row.lens === id && row.from! <= date && (!row.to || date < row.to))
			.map(({ republic, status }) => [republic, status]);
		await openAtlas(page, `/?date=${date}&lens=${id}`);
		await expect(lens(page)).toHaveValue(id);
		expect(told).toHaveLength(15);
		expect(await statuses(page, 'map')).toEqual(Object.fromEntries(told));
		expect(await statuses(page, 'table')).toEqual(Object.fromEntries(told));
	});
