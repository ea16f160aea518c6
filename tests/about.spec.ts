import { expect, test } from '@playwright/test';
import type { Atlas, References } from '../src/lib/domain/atlas';
import { withoutWebGl } from './support/page';

// The first edition, and one of the others.
for (const path of ['/', '/zh-hant/'])
	test(`${path}about/ tells every rule, contested reading and source, and runs no script but that of the search`, async ({
		page,
		request
	}) => {
		const { lenses, readings, sources } = (await (
			await request.get(`${path}data/atlas.json`)
		).json()) as Atlas & References;
		await page.goto(`${path}about/`);
		const told = (await page.locator('main').textContent())!;
		for (const { about, statuses } of lenses) {
			expect(told).toContain(about);
			for (const status of statuses) expect(told).toContain(status.about);
		}
		// Each reading leads to the sources that it cites.
		expect(readings.length).toBeGreaterThan(0);
		for (const reading of readings) {
			expect(told).toContain(reading.text);
			const notes = page
				.locator('#contested dd')
				.filter({ hasText: reading.text })
				.locator('sup a');
			const works = await notes.evaluateAll((links) =>
				links.map((link) =>
					document.querySelector(link.getAttribute('href')!)!.firstElementChild!.textContent.trim()
				)
			);
			const cited = reading.sources.map((id) => sources.find((it) => it.id === id)!.title);
			expect(works.sort()).toEqual(cited.sort());
		}
		await expect(page.locator('#sources li')).toHaveCount(sources.length);
		const others = ':not([type="application/ld+json"], [src$="/app/search.js"])';
		await expect(page.locator(`script${others}`)).toHaveCount(0);
		await expect(page.locator('#data a[href$=".csv"]:not([href$="-excel.csv"])')).toHaveCount(14);
	});

test('the atlas leads to the page about it, and the page back', async ({ page }) => {
	await withoutWebGl(page);
	await page.goto('/ru/');
	await page.getByRole('link', { name: 'Об атласе' }).click();
	await expect(page).toHaveURL(/\/ru\/about\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Об атласе');
	await expect(page).toHaveTitle('Об атласе – Пятнадцать республик');
	await page.getByRole('link', { name: 'Пятнадцать республик' }).click();
	await expect(page).toHaveURL(/\/ru\/$/);
});
