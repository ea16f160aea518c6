import { expect, test } from '@playwright/test';
import { mapDrawn, openAtlas, panel, shape, toggleLanes, withoutWebGl } from './support/page';

test('printed, the page keeps its key, its lanes and what differs, and nothing to press', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page, '/?date=2010-01-01&compare=1993-12-03');
	await toggleLanes(page);
	const lanes = page.getByRole('group', { name: 'One row per republic' });
	await expect(lanes).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(
		page.getByRole('button', { name: 'Signed as a founder 10 republics' })
	).toBeVisible();
	await expect(panel(page)).toContainText('Left or ended participation');
	await expect(lanes.getByRole('button', { name: 'Georgia' })).toBeVisible();
	for (const role of ['checkbox', 'textbox'] as const)
		await expect(page.getByRole(role)).toHaveCount(0);
	for (const name of ['Play', 'Swap dates', 'Timeline options'])
		await expect(page.getByRole('button', { name, exact: true })).toBeHidden();
	await expect(page.getByRole('combobox', { name: 'Region on the map' })).toBeHidden();
});

test('printed, the map is the SVG on the date, also while MapLibre shows a part of it', async ({
	page
}) => {
	await openAtlas(page, '/?date=1991-12-08');
	await mapDrawn(page);
	await page.getByRole('combobox', { name: 'Region on the map' }).selectOption('baltic');
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('svg[data-atlas-map]')).toHaveCSS('opacity', '1');
	await expect(page.locator('canvas')).toHaveCSS('visibility', 'hidden');
	// Whole: in the part that MapLibre shows it reaches far beyond the page.
	const { x, width } = (await shape(page, 'ru').boundingBox())!;
	expect(x).toBeGreaterThan(0);
	expect(x + width).toBeLessThan(page.viewportSize()!.width);
});
