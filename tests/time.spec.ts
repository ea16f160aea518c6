import { expect, test, type Page } from '@playwright/test';
import {
	colourOf,
	expectDate,
	middleOf,
	openAtlas,
	openOptions,
	options,
	panel,
	row,
	shape,
	slider,
	statuses,
	toggleLanes,
	withoutWebGl
} from './support/page';
import { republics, statusesOn } from './support/expected-history';

/** The chart that is the slider's track, and what lies in a pattern over a colour. */
const chart = (page: Page) => page.getByRole('img', { name: /^How many republics/ });
const hatching = '[fill^="url("]';

const difference = 'Turkmenistan: Voted on 17 March 1991 → CIS associate, 26 August 2005';

test.describe('with the SVG alone, which is quicker', () => {
	test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

	test('faults-4.1.3: with the keyboard alone a reader gets to a day, a republic, a lens and a comparison', async ({
		page
	}) => {
		await openAtlas(page);
		await slider(page).focus();
		for (const day of ['10', '12', '13', '16', '20', '21']) {
			await page.keyboard.press(']');
			await expectDate(page, `1991-12-${day}`);
		}
		await expect(page.getByRole('status').filter({ hasText: '21 December 1991:' })).toContainText(
			'11 Signed as a founder'
		);
		await row(page, 'Turkmenistan').focus();
		await page.keyboard.press('Enter');
		await expect(panel(page)).toContainText('Signed as a founder from this day');
		await expect(
			page.getByRole('status').filter({ hasText: 'Details: Turkmenistan' })
		).toContainText('Signed as a founder');
		await page.getByRole('combobox', { name: 'Colour by' }).focus();
		await page.keyboard.press('ArrowDown');
		await expect(page).toHaveURL(/lens=treaties/);
		await page.keyboard.press('ArrowUp');
		await page.getByRole('button', { name: 'Compare', exact: true }).focus();
		await page.keyboard.press('Enter');
		await page.getByRole('textbox', { name: 'Compare with' }).focus();
		await page.keyboard.type('1 January 2010');
		await page.keyboard.press('Enter');
		// The comparison takes the place of the details.
		await expect(page).toHaveURL(/\?date=1991-12-21&compare=2010-01-01/);
		await expect(panel(page)).toContainText(/Turkmenistan.*Signed as a founder.*26 Aug 2005/s);
	});

	test('a comparison marks what differs on the map, in the table, in the lanes and in words, and puts two dates side by side', async ({
		page
	}) => {
		await openAtlas(page, '/?date=2010-01-01&compare=1991-12-08');
		const [before, after] = [statusesOn('1991-12-08'), statusesOn('2010-01-01')];
		const differing = republics.filter((id) => before[id] !== after[id]);
		for (const place of ['path', 'tr']) {
			const marked = page.locator(`${place}[data-republic][data-changed]`);
			await expect(marked).toHaveCount(differing.length);
		}
		await expect(panel(page)).toContainText(/Georgia.*3 Dec 1993.*12 Aug 2008.*18 Aug 2009/s);

		await toggleLanes(page);
		const lanes = page.getByRole('group', { name: 'One row per republic' });
		await expect(lanes.locator('button[title*="→"]')).toHaveCount(differing.length);
		await expect(lanes.getByRole('button', { name: 'Turkmenistan' })).toHaveAccessibleDescription(
			difference
		);

		const beside = page.getByRole('button', { name: 'Side by side' });
		const ink = await beside.evaluate((button) => getComputedStyle(button).color);
		await beside.click();
		// Its words once lay on it in their own colour, which axe takes for intended.
		await expect(beside).toHaveCSS('background-color', ink);
		await expect(beside).not.toHaveCSS('color', ink);
		const other = page.locator('svg[data-compared-map] path[data-compared]');
		await expect(other).toHaveCount(15);
		for (const [id, status] of Object.entries(before))
			await expect(page.locator(`path[data-compared="${id}"]`)).toHaveAttribute(
				'data-status',
				status
			);
		expect(await statuses(page, 'map')).toEqual(after);

		await page.getByRole('button', { name: 'Swap dates' }).click();
		await expectDate(page, '1991-12-08');
		await page.getByRole('button', { name: 'Stop comparing' }).click();
		await expect(page).not.toHaveURL(/compare/);
		await expect(page.locator('[data-changed]')).toHaveCount(0);
		await expect(lanes.locator('button[title]')).toHaveCount(0);
	});

	test('a comparison that cannot be read is told, and nothing is compared', async ({ page }) => {
		await openAtlas(page, '/?compare=2010-02-30');
		await expect(page.getByRole('status').filter({ hasText: '“2010-02-30”' })).toBeVisible();
		await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeVisible();
	});

	test('the timeline opens into fifteen lanes that select and scrub, bear patterns when asked, and leave the map room on a low screen', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1366, height: 650 });
		await openAtlas(page);
		const hatched = page.locator(`svg[data-atlas-map] ${hatching}`);
		await expect(hatched).toHaveCount(0);
		await expect(chart(page).locator(hatching)).toHaveCount(0);
		await openOptions(page);
		await page
			.getByRole('checkbox', {
				name: 'Patterns, for black-and-white print and colour-blind readers'
			})
			.check();
		await page.keyboard.press('Escape');
		await expect(hatched.first()).toBeAttached();
		const bands = chart(page).locator('[data-status]:not([data-status=union-republic])');
		await expect(chart(page).locator(hatching)).toHaveCount(await bands.count());

		const map = page.locator('svg[data-atlas-map]');
		const before = (await map.boundingBox())!.height;
		await toggleLanes(page);
		const lanes = page.getByRole('group', { name: 'One row per republic' });
		await expect(lanes.getByRole('img')).toHaveCount(15);
		const { height } = (await map.boundingBox())!;
		expect(height).toBeLessThan(before);
		expect(height).toBeGreaterThan(270);

		await expect(lanes.getByRole('img').nth(1)).toHaveAccessibleName(
			/Signed as a founder from 8 December/
		);
		const lane = page.getByRole('img', {
			name: /Signed as a founder from 8 December.* Left or ended participation/
		});
		await expect(lane.locator(hatching)).toHaveCount(4);
		await lanes.getByRole('button', { name: 'Georgia' }).click();
		await expect(page).toHaveURL(/republic=ge/);
		const { x, y } = await middleOf(lanes.getByRole('img').nth(10));
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(/date=1991/);
	});

	test('a legend entry lets its republics stand out, on days when there are none too, and lets go again; it stands in the address', async ({
		page
	}) => {
		await openAtlas(page);
		const legend = page.getByRole('list', { name: 'Legend' });
		const entry = legend.getByRole('button', { name: /Outside Union and CIS/ });
		const dimmed = page.locator('path[data-republic][data-dimmed]');
		await entry.click();
		await expect(entry).toHaveAttribute('aria-pressed', 'true');
		await expect(dimmed).toHaveCount(12);
		await expect(shape(page, 'lt')).not.toHaveAttribute('data-dimmed');
		const band = (status: string) => chart(page).locator(`[data-status=${status}]`).last();
		await expect(band('outside-cis')).not.toHaveAttribute('data-dimmed');
		await expect(band('cis-founder')).toHaveAttribute('data-dimmed');
		await entry.click();
		await expect(dimmed).toHaveCount(0);
		await expect(chart(page).locator('[data-dimmed]')).toHaveCount(0);

		const founder = legend.getByRole('button', { name: /Signed as a founder/ });
		await founder.click();
		await slider(page).focus();
		await page.keyboard.press('Home');
		await expect(dimmed).toHaveCount(15);
		await expect(founder).toHaveAttribute('aria-pressed', 'true');
		await founder.click();
		await expect(dimmed).toHaveCount(0);
		// use-A10: nothing moves when nobody holds a status.
		await expect(founder).toContainText('0');
	});

	test('faults-forced-colours: with forced colours the patterns are on, and each sign of a status keeps its colour', async ({
		page
	}) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await openAtlas(page, '/?republic=ua');
		await expect(page.locator(`svg[data-atlas-map] ${hatching}`).first()).toBeAttached();
		await expect(chart(page).locator(hatching).first()).toBeAttached();
		const colour = await colourOf(page, 'ua');
		for (const sign of [
			panel(page).locator('.status .swatch'),
			page.locator('tr[data-republic=ua] .swatch')
		])
			await expect(sign).toHaveCSS('background-color', colour);
	});

	test('the referendum marks where the autonomies voted, and hatches those without a vote', async ({
		page
	}) => {
		await openAtlas(page, '/?lens=referendum');
		await expect(page.locator('[data-seat="abkhaz"]')).toBeAttached();
		await expect(page.locator(`svg[data-atlas-map] ${hatching}`).first()).toBeAttached();
		await expect(chart(page).locator(hatching)).toHaveCount(1);
		await openOptions(page);
		await page.getByText('How this is decided').click();
		await expect(options(page)).toContainText('76.4');
		await expect(options(page)).toContainText('turnout');
	});
});
