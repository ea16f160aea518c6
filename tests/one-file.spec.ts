import { expect, test } from '@playwright/test';
import { statSync } from 'node:fs';
import { statusesOn } from './support/expected-history';
import { oneFile } from './support/one-file';
import {
	colourOf,
	expectDate,
	openOptions,
	places,
	row,
	shape,
	slider,
	statuses
} from './support/page';

let file: ReturnType<typeof oneFile>;
test.beforeAll(() => void (file = oneFile()));

test('the atlas as one file opens from a disk, works there, and asks for nothing', async ({
	page
}) => {
	const { path, href } = file;
	expect(statSync(path).size).toBeLessThan(1_500_000);
	const asked: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', ({ message }) => complaints.push(message));

	await page.goto(`${href}?date=1991-12-07`);
	await expect(page.locator('html')).toHaveAttribute('data-ready');
	await expectDate(page, '1991-12-07');
	const before = await colourOf(page, 'ua');
	await slider(page).press('ArrowRight');
	await expectDate(page, '1991-12-08');
	for (const place of ['map', 'table'] as const)
		await expect.poll(() => statuses(page, place)).toEqual(statusesOn('1991-12-08'));
	await expect(page.locator(places.table)).toHaveCount(15);
	expect(await colourOf(page, 'ua')).not.toBe(before);
	await expect(page).toHaveURL(/\.html$/);

	await shape(page, 'ua').press('Enter');
	const side = page.getByRole('complementary');
	await expect(side.getByRole('heading', { name: 'Названия' })).toBeVisible();
	await expect(page).toHaveURL(/\.html\?republic=ua$/);
	await page.goBack();
	await expect(side.getByRole('heading', { name: 'Названия' })).toHaveCount(0);
	await row(page, 'Украина').click();
	await expect(side.getByRole('heading', { name: 'Названия' })).toBeVisible();

	// What the site fetches is in the file.
	await openOptions(page, 'Что показать на карте');
	await page.getByRole('checkbox', { name: /автономные/ }).check();
	await expect(page.locator('[data-autonomy]')).toHaveCount(31);
	const options = page.getByRole('region', { name: 'Что показать на карте' });
	await options.getByText('Об этой карте', { exact: false }).first().click();
	await expect(options.getByRole('figure')).toHaveCount(2);

	// No link leads to a folder, which a browser would list, nor to a place that is not there.
	const links = await page
		.locator('a[href]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
	expect(links.filter((link) => !/^(https?:\/\/|\?|#.)/.test(link))).toEqual([]);
	const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
	expect(links.filter((link) => link.startsWith('#') && !ids.includes(link))).toEqual([]);
	expect(ids.length).toBe(new Set(ids).size);
	await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
	expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([`${href}?date=1991-12-07`]);
	expect(complaints).toEqual([]);
});
