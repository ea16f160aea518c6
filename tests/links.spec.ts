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

test('a link that cannot be read at all opens the default view and says so', async ({ page }) => {
	const errors = uncaught(page);
	await openAtlas(page, '/?date=%E0%A4%A&lens=%&republic=%00%E2%80%AEau');
	await expectOpeningView(page);
	await expect(notice(page).getByRole('paragraph')).toHaveCount(3);
	await expect(notice(page)).toContainText('au');
	expect(errors).toEqual([]);
});

for (const path of ['/', '/embed/'])
	test(`markup in a link to ${path} is repeated as text`, async ({ page }) => {
		const markup = '<img src=x onerror=document.title="taken">';
		const keys = ['date', 'lens', 'republic'];
		const query = new URLSearchParams(keys.map((key) => [key, markup]));
		await openAtlas(page, `${path}?${query}`);
		await expect(notice(page).getByText('<img src=x onerror=document.titl')).toHaveCount(
			keys.length
		);
		await expect(page.locator('img')).toHaveCount(0);
		await expect(page).toHaveTitle(/Fifteen Republics$/);
	});

test('five thousand characters are cut to a line that fits the page', async ({ page }) => {
	await openAtlas(page, `/?republic=${'x'.repeat(5000)}`);
	await expectOpeningView(page);
	expect((await notice(page).textContent())!.length).toBeLessThan(300);
	const overflow = () =>
		document.documentElement.scrollWidth > document.documentElement.clientWidth;
	expect(await page.evaluate(overflow)).toBe(false);
});

test('what can be read beside what cannot is kept, and the line about the rest can be dismissed', async ({
	page
}) => {
	await openAtlas(page, '/?date=1991-12-21&date=1993-12-03&lens=astrology&utm_source=newsletter');
	await expectDate(page, '1991-12-21');
	await expect(notice(page)).toContainText('astrology');
	await expect(notice(page)).not.toContainText('newsletter');
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
	await lens(page).selectOption({ label: 'Who signed the CIS treaties' });
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

test('a lens in a link colours the map as status.csv tells', async ({ page, request }) => {
	const [id, date] = ['sovereignty', '1990-08-01'];
	const rows = csvParse(await (await request.get('/data/status.csv')).text());
	const expected = rows
		.filter((row) => row.lens === id && row.from! <= date && (!row.to || date < row.to))
		.map(({ republic, status }) => [republic, status]);
	expect(expected).toHaveLength(15);
	await openAtlas(page, `/?date=${date}&lens=${id}`);
	await expect(lens(page)).toHaveValue(id);
	expect(await statuses(page, 'map')).toEqual(Object.fromEntries(expected));
	expect(await statuses(page, 'table')).toEqual(Object.fromEntries(expected));
});
