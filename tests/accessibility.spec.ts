import { expect, test } from '@playwright/test';
import { mapDrawn, openAtlas, panel, slider, withoutWebGl } from './support/page';
import { faults } from './support/axe';

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

for (const viewport of [desktop, phone])
	test.describe(`${viewport.width} pixels wide`, () => {
		test.use({ viewport });
		// One width with MapLibre, one with the SVG alone, which is quicker.
		const gl = viewport === desktop;
		test.beforeEach(async ({ page }) => void (gl || (await withoutWebGl(page))));

		for (const address of [
			'/',
			'/?republic=ua',
			'/?layers=autonomies',
			'/?compare=2010-01-01',
			'/embed/',
			'/embedding/',
			'/about/',
			'/print/',
			'/print/?sheet=worksheet'
		])
			test(`${address} has no fault that axe can find, in either theme`, async ({ page }) => {
				await openAtlas(page, address);
				if (address.includes('republic'))
					await expect(panel(page).getByRole('heading', { name: 'Papers' })).toBeVisible();
				if (address === '/embedding/') await expect(page.locator('#live time')).toBeVisible();
				else if (gl && !/print|about/.test(address)) await mapDrawn(page);
				// Open, what is beside the map is all there.
				if (address.includes('layers'))
					for (const about of ['List of all', 'About this map', 'How this is'])
						await page.locator('aside summary', { hasText: about }).click();
				if (address.includes('compare')) {
					await page.getByRole('button', { name: 'Lanes' }).click();
					await expect(page.getByRole('group', { name: /lane per republic/ })).toBeVisible();
					if (gl) await page.getByRole('button', { name: 'Side by side' }).click();
					await expect(page.locator('svg[data-compared-map]')).toHaveCount(gl ? 1 : 0);
				}
				for (const colorScheme of ['light', 'dark'] as const) {
					await page.emulateMedia({ colorScheme });
					expect(await faults(page), colorScheme).toEqual([]);
				}
			});
	});

for (const address of ['/', '/?republic=ua', '/?date=1917-11-07', '/print/', '/embedding/'])
	test.describe('320 pixels wide', () => {
		test.use({ viewport: { width: 320, height: 640 } });

		test(`${address} scrolls in one direction only`, async ({ page }) => {
			await withoutWebGl(page);
			await openAtlas(page, address);
			if (address.includes('republic'))
				await expect(panel(page).getByRole('heading', { name: 'Papers' })).toBeVisible();
			const width = () => page.evaluate(() => document.documentElement.scrollWidth);
			expect(await width()).toBe(320);
			await page.locator('details').evaluateAll((all) => {
				for (const details of all as HTMLDetailsElement[]) details.open = true;
			});
			expect(await width()).toBe(320);
		});
	});

test('the slider can be reached with the Tab key and shows that it has the focus', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page);
	const { x, y, width, height } = (await slider(page).boundingBox())!;
	// The handle is taller than the track.
	const picture = () => page.screenshot({ clip: { x, y: y - 20, width, height: height + 40 } });
	const before = await picture();
	await page.getByRole('button', { name: 'Go', exact: true }).focus();
	// Between the field and the slider stand the tools, the row of marks one stop among them.
	const focused = () => slider(page).evaluate((input) => input === document.activeElement);
	for (let tools = 0; tools < 12 && !(await focused()); tools++) await page.keyboard.press('Tab');
	await expect(slider(page)).toBeFocused();
	expect((await picture()).equals(before)).toBe(false);
});
