import { expect, test } from '@playwright/test';
import { expectDate, openAtlas, panel, row, slider, withoutWebGl } from './support/page';

test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

test('faults-2.4.3: the focus stays near what closes, goes or can do no more', async ({ page }) => {
	await openAtlas(page, '/?lens=astrology');
	const lost = () => page.evaluate(() => document.activeElement === document.body);

	await page.getByRole('status').getByRole('button').press('Enter');
	await expect(page.locator('.notice')).toHaveCount(0);
	expect(await lost(), 'a notice').toBe(false);

	await row(page, 'Ukraine').press('Enter');
	await expect(panel(page).getByRole('heading', { name: 'Ukraine', exact: true })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(row(page, 'Ukraine'), 'use-B7, use-K1').toBeFocused();
	await row(page, 'Ukraine').press('Enter');
	await panel(page).getByRole('button', { name: 'Close' }).press('Enter');
	await expect(row(page, 'Ukraine')).toBeFocused();

	await page.getByRole('button', { name: 'Compare' }).press('Enter');
	await page.getByRole('button', { name: 'Stop comparing' }).press('Enter');
	await expect(page.getByRole('button', { name: 'Stop comparing' })).toHaveCount(0);
	expect(await lost(), 'a comparison').toBe(false);

	await slider(page).press('End');
	await slider(page).press('[');
	const next = page.getByRole('button', { name: 'Next event' });
	await next.press('Enter');
	await expect(next).toBeDisabled();
	await expect(next).toBeFocused();
});

test('faults-2.4.2: the title names what is shown, in each entry of the history', async ({
	page
}) => {
	await openAtlas(page);
	await expect(page).toHaveTitle('Fifteen Republics');
	await row(page, 'Russian SFSR').click();
	await expect(page).toHaveTitle(/^Russian SFSR – 8 December 1991 – .+ – Fifteen Republics$/);
	await slider(page).press('Home');
	await expectDate(page, '1988-11-01');
	await expect(page).toHaveTitle(/^Russian SFSR – 1 November 1988 – /);
	// The summary of the date is what is read out.
	await expect(page.locator('#svelte-announcer')).toHaveAttribute('aria-live', 'off');
	await page.goBack();
	await expect(page).toHaveTitle('Fifteen Republics');
});
