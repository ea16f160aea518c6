import { expect, test, type Page } from '@playwright/test';
import type { References } from '../src/lib/domain/atlas';
import {
	expectDate,
	middleOf,
	openAtlas,
	shape,
	timelineMenu,
	typeDate,
	withoutWebGl
} from './support/page';

const rows = (page: Page) => page.locator('li[data-theme]:visible');
const title = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const open = async (page: Page, query = '') => {
	await page.goto(`/events/${query}`);
	await expect(page.getByRole('complementary').getByText('Filters')).toBeVisible();
};

test('the list tells every event with its sources, background too, and needs no script', async ({
	browser
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	const { events } = (await (await page.request.get('/data/atlas.json')).json()) as References;
	await page.goto('/events/');
	await expect(rows(page)).toHaveCount(events.length);
	const told = (await page.locator('main').textContent())!;
	for (const { title, text } of events) {
		expect(told).toContain(title);
		expect(told).toContain(text);
	}
	expect(events.some(({ date }) => date < '1988-11-01')).toBe(true);
	for (const row of await rows(page).all())
		expect(await row.locator('a[href*="about/#source-"]').count()).toBeGreaterThan(0);
	await expect(page.getByText('Filters', { exact: true })).toBeHidden();
	await page.close();
});

test('filters narrow the list, stand in the address, and come off one by one', async ({ page }) => {
	await open(page);
	const all = await rows(page).count();
	await page.getByRole('checkbox', { name: 'Treaties' }).check();
	await page.getByRole('textbox', { name: 'from' }).fill('1991');
	await page.getByRole('searchbox').fill('viskuli');
	await expect(page).toHaveURL(/\?theme=treaty&from=1991&q=viskuli$/);
	await expect(page.getByText('No event fits all filters')).toBeVisible();
	await page.getByRole('button', { name: 'Treaties' }).click();
	await expect(title(page, 'Belovezha Agreement')).toBeVisible();
	const shown = await rows(page).count();
	expect(shown).toBeLessThan(all);
	await expect(page.getByText(`Events shown: ${shown}`)).toBeVisible();
	await page.getByRole('button', { name: 'Clear all' }).click();
	await expect(rows(page)).toHaveCount(all);
	await expect(page).toHaveURL(/events\/$/);
});

test('an address with filters shows what they let through, whatever else it says', async ({
	page
}) => {
	await open(page, '?republic=az&theme=commonwealth,unheard-of&to=1993&from=soon');
	await expect(page.getByRole('checkbox', { name: 'Azerbaijan' })).toBeChecked();
	await expect(title(page, 'Azerbaijan joins the CIS')).toBeVisible();
	await expect(title(page, 'Belovezha Agreement')).toBeHidden();
	await expect(page).toHaveURL(/\?theme=commonwealth&republic=az&to=1993$/);
});

test('an event leads to its day on the map, in a lens that it changes', async ({ page }) => {
	await withoutWebGl(page);
	await open(page, '?q=kyrgyzstan ratifies the cis agreement');
	await rows(page).getByRole('link', { name: 'See the day on the map' }).click();
	await expectDate(page, '1992-03-06');
	await expect(page).toHaveURL(/lens=treaties/);
});

test('the place of an event is marked on the map of its day, and the mark leads to its page', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page, '/');
	const mark = page.locator('[data-event-mark]');
	await expect(mark).toHaveAccessibleName('Viskuli: Belovezha Agreement, open its page');
	await expect(mark).toContainText('Viskuli');
	const { width, height } = (await mark.boundingBox())!;
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
	await typeDate(page, '1995-01-01');
	await expect(mark).toHaveCount(0);
	await typeDate(page, '8 December 1991');
	await expect(mark).toBeVisible();
	await page.getByRole('button', { name: 'Show the whole Union' }).focus();
	await page.keyboard.press('Tab');
	await expect(mark).toBeFocused();
	await mark.click();
	await expect(page).toHaveURL(/\/events\/belovezha\/$/);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('a mark is as large as a finger, and leaves it the republics whose middle is nearer', async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, '/');
		const mark = page.locator('[data-event-mark]');
		const { x, y, width } = (await mark.boundingBox())!;
		expect(width).toBeGreaterThanOrEqual(44);
		const lithuania = await middleOf(shape(page, 'lt'));
		const [right, down] = [lithuania.x - x, lithuania.y - y];
		expect([right > 0, right < width, down > 0, down < width]).toEqual([true, true, true, true]);
		await page.touchscreen.tap(lithuania.x, lithuania.y);
		await expect(page).toHaveURL(/republic=lt/);
		// Its details come with its region, in which nothing happened on the day.
		await page.getByRole('button', { name: 'Close' }).tap();
		await mark.tap();
		await expect(page).toHaveURL(/\/events\/belovezha\/$/);
	});
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('use-F4, use-F8: boxes and triangles look as the site does, each as high as a finger', async ({
		page
	}) => {
		await page.goto('/events/');
		const filters = page.getByText('Filters', { exact: true });
		expect((await filters.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		await filters.tap();
		const box = page.getByRole('checkbox').first();
		const look = () => box.evaluate((it) => getComputedStyle(it).appearance);
		const row = page.locator('label', { has: page.getByRole('checkbox') }).first();
		expect((await row.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		expect(await look()).toBe('none');
		await row.tap();
		await expect(box).toBeChecked();
		// There the browser draws them in the reader's own colours.
		await page.emulateMedia({ forcedColors: 'active' });
		expect(await look()).toBe('auto');
	});
});

test('the timeline marks and steps through the themes that are chosen, and the address knows', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page, '/?date=1991-01-01');
	const next = page.getByRole('button', { name: 'Next event' });
	const themes = (await timelineMenu(page)).getByRole('group', { name: 'Events shown' });
	await expect(themes).toBeVisible();
	for (const box of await themes.getByRole('checkbox').all()) await box.uncheck();
	await expect(page).toHaveURL(/themes=none/);
	await expect(next).toBeDisabled();
	await themes.getByRole('checkbox', { name: 'Conflicts' }).check();
	await expect(page).toHaveURL(/themes=conflict/);
	await next.click();
	await expectDate(page, '1991-01-13');
	await expect(page.locator('aside').getByRole('heading', { name: /Vilnius/ })).toBeVisible();
	await page.goBack();
	await expect(page).toHaveURL(/themes=none/);
});
