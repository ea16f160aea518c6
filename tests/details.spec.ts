import { expect, test, type Page } from '@playwright/test';
import {
	mapDrawn,
	middleOf,
	openAtlas,
	panel,
	row,
	shape,
	typeDate,
	uncaught,
	withoutWebGl
} from './support/page';

test.use({ viewport: { width: 1024, height: 700 } });

const name = (page: Page, text: string) =>
	panel(page).getByRole('heading', { name: text, exact: true });

const tab = (page: Page, text: string) => panel(page).getByRole('tab', { name: text });

test.describe('a republic opens', () => {
	test('by a click on its shape in the SVG, and by Enter on one, which the arrow keys reach', async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, '/?date=1992-01-01');
		const { x, y } = await middleOf(shape(page, 'kz'));
		await page.mouse.click(x, y);
		await expect(name(page, 'Kazakhstan')).toBeVisible();
		await expect(page).toHaveURL(/[?&]republic=kz/);
		await panel(page).getByRole('button', { name: 'Close' }).click();
		await expect(name(page, 'Kazakhstan')).toHaveCount(0);
		await expect(page).toHaveURL(/\?date=1992-01-01$/);

		await shape(page, 'kz').focus();
		await page.keyboard.press('Enter');
		await expect(name(page, 'Kazakhstan')).toBeVisible();
		await expect(shape(page, 'kz')).toHaveAttribute('aria-pressed', 'true');

		// The focus goes to what is read next, and with Escape back.
		await expect(name(page, 'Kazakhstan')).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(name(page, 'Kazakhstan')).toHaveCount(0);
		await expect(shape(page, 'kz')).toBeFocused();

		await page.keyboard.press('ArrowDown');
		await expect(shape(page, 'kz')).not.toBeFocused();
		await page.keyboard.press('ArrowUp');
		const reached = (await page.locator('path[data-republic]:focus').getAttribute('id'))!;
		await page.keyboard.press('Enter');
		await expect(page.locator(`#${reached}`)).toHaveAttribute('aria-pressed', 'true');
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

		test('by a tap in the table and by a tap on the map', async ({ page }) => {
			await openAtlas(page, '/?date=1992-01-01');
			await row(page, 'Ukraine').tap();
			await expect(name(page, 'Ukraine')).toBeInViewport();
			await panel(page).getByRole('button', { name: 'Close' }).tap();
			await expect(name(page, 'Ukraine')).toHaveCount(0);

			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			await mapDrawn(page);
			const { x, y } = await middleOf(shape(page, 'kz'));
			await page.touchscreen.tap(x, y);
			await expect(name(page, 'Kazakhstan')).toBeInViewport();
		});
	});
});

test.describe('the details, beside the SVG alone, which is quicker,', () => {
	test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

	test('tell the name, the status and what happened last, and all else behind tabs', async ({
		page
	}) => {
		await openAtlas(page, '/?republic=ua');
		await expect(name(page, 'Ukraine')).toBeVisible();
		await expect(panel(page)).toContainText('Signed as a founder from this day');
		await expect(panel(page)).toContainText('Ukrainian Soviet Socialist Republic');
		await panel(page).getByRole('button', { name: 'Contested' }).click();
		await expect(tab(page, 'Readings')).toBeFocused();
		const term = panel(page).getByRole('term').filter({ hasText: 'CIS Agreement signed' });
		await expect(term).toBeHidden();
		await tab(page, 'Treaties').click();
		await expect(term).toBeVisible();
		await page.keyboard.press('ArrowRight');
		await expect(tab(page, 'Votes')).toBeFocused();
		await expect(panel(page).getByText('Turnout').first()).toBeVisible();

		// The reader's own choice holds from republic to republic; head and tabs stay in sight.
		await row(page, 'Moldova').click();
		await expect(name(page, 'Moldova')).toBeVisible();
		await expect(tab(page, 'Votes')).toHaveAttribute('aria-selected', 'true');
		await tab(page, 'Sources').click();
		await panel(page).getByRole('listitem').last().scrollIntoViewIfNeeded();
		await expect(name(page, 'Moldova')).toBeInViewport();
		await expect(tab(page, 'Sources')).toBeInViewport();

		await page.emulateMedia({ media: 'print' });
		await expect(term).toBeVisible();
		await expect(panel(page).getByText('Turnout').first()).toBeVisible();
	});

	test('use-B5, use-B6: a source number opens its note in place, and gives the focus back', async ({
		page
	}) => {
		await openAtlas(page, '/?republic=ua');
		const numbers = panel(page).getByRole('link', { name: /^Source \d+$/ });
		await expect(numbers.first()).toBeVisible();
		const boxes = await numbers.evaluateAll((links) =>
			links.filter((link) => link.checkVisibility()).map((link) => link.getBoundingClientRect())
		);
		for (const { width, height } of boxes)
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(18);
		// Less than 24 pixels wide, the middles of two in a row have to be so far apart.
		const middles = boxes.map(({ x, width }) => x + width / 2);
		const apart = boxes.flatMap(({ y }, index) =>
			index && boxes[index - 1]!.y === y ? [middles[index]! - middles[index - 1]!] : []
		);
		expect(apart.length).toBeGreaterThan(0);
		expect(Math.min(...apart)).toBeGreaterThanOrEqual(24);

		const number = numbers.nth(1);
		await number.scrollIntoViewIfNeeded();
		const places = () => page.evaluate(() => [scrollY, location.hash]);
		const before = [...(await places()), (await number.boundingBox())!.y];
		await number.click();
		const note = panel(page).getByRole('group', { name: 'Source 2' });
		await expect(note.getByRole('link', { name: 'Open the source' })).toBeVisible();
		await expect(note).toContainText('·');
		expect([...(await places()), (await number.boundingBox())!.y]).toEqual(before);
		await note.getByRole('button', { name: 'Close the note' }).click();
		await expect(note).toHaveCount(0);
		await expect(number).toBeFocused();

		// The key closes the note alone, and only then the details.
		await page.keyboard.press('Enter');
		await expect(note).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(note).toHaveCount(0);
		await expect(number).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(name(page, 'Ukraine')).toHaveCount(0);
		await expect(page).not.toHaveURL(/republic/);
	});

	test('call a republic by its name of the day', async ({ page }) => {
		await openAtlas(page, '/?date=1990-01-01&republic=kg');
		await expect(name(page, 'Kirghiz SSR')).toBeVisible();
		await typeDate(page, '1992-01-01');
		await expect(name(page, 'Kyrgyzstan')).toBeVisible();
	});

	test('close by the back button and open again by the forward button', async ({ page }) => {
		await openAtlas(page, '/?date=1992-01-01');
		await row(page, 'Ukraine').click();
		await expect(name(page, 'Ukraine')).toBeVisible();
		await page.goBack();
		await expect(name(page, 'Ukraine')).toHaveCount(0);
		await expect(page).toHaveURL(/\?date=1992-01-01$/);
		await page.goForward();
		await expect(name(page, 'Ukraine')).toBeVisible();
	});

	test('say that their download failed, and try again when asked', async ({ page }) => {
		const errors = uncaught(page);
		await page.route('**/data/atlas.json', (route) => route.abort(), { times: 1 });
		await openAtlas(page, '/?republic=ua');
		await expect(panel(page).getByRole('alert')).toContainText('could not be loaded');
		await panel(page).getByRole('button', { name: 'Try again' }).click();
		await expect(name(page, 'Names')).toBeVisible();
		await expect(panel(page).getByRole('alert')).toHaveCount(0);
		expect(errors).toEqual([]);
	});
});
