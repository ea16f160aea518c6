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

test.describe('a republic opens', () => {
	test('by a click on its shape in the SVG, and by Enter on one, which the arrow keys reach', async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, '/?date=1992-01-01');
		await shape(page, 'kz').click();
		await expect(name(page, 'Kazakhstan')).toBeVisible();
		await expect(page).toHaveURL(/[?&]republic=kz/);
		await panel(page).getByRole('button', { name: 'Close' }).click();
		await expect(name(page, 'Kazakhstan')).toHaveCount(0);
		await expect(page).toHaveURL(/\?date=1992-01-01$/);

		await shape(page, 'kz').focus();
		await page.keyboard.press('Enter');
		await expect(name(page, 'Kazakhstan')).toBeVisible();
		await expect(shape(page, 'kz')).toHaveAttribute('aria-pressed', 'true');

		await page.keyboard.press('ArrowDown');
		await expect(shape(page, 'kz')).not.toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await expect(page.locator('path[data-republic]:focus')).toHaveAttribute('aria-pressed', 'true');
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

		test('by a tap in the table and by a tap on the map', async ({ page }) => {
			await openAtlas(page, '/?date=1992-01-01');
			await row(page, 'Ukraine').tap();
			await expect(name(page, 'Ukraine')).toBeInViewport();
			await panel(page).getByRole('button', { name: 'Close' }).tap();
			await expect(name(page, 'Ukraine')).toHaveCount(0);

			await mapDrawn(page);
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			const { x, y } = await middleOf(shape(page, 'kz'));
			await page.touchscreen.tap(x, y);
			await expect(name(page, 'Kazakhstan')).toBeInViewport();
		});
	});
});

test.describe('the details, beside the SVG alone, which is quicker,', () => {
	test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

	test('tell the name, the status, the papers, the votes and the sources, to one of which every number leads', async ({
		page
	}) => {
		await openAtlas(page, '/?republic=ua');
		await expect(name(page, 'Ukraine')).toBeVisible();
		await expect(panel(page)).toContainText('Ukrainian Soviet Socialist Republic');
		await expect(panel(page)).toContainText('since 8 December 1991');
		for (const part of ['Papers', 'Votes', 'Sources']) await expect(name(page, part)).toBeVisible();
		const term = (label: string) => panel(page).getByRole('term').filter({ hasText: label });
		await expect(term('CIS Agreement signed')).toBeVisible();
		await expect(panel(page).getByText('Turnout').first()).toBeVisible();

		const notes = panel(page).getByRole('link', { name: /^Source \d+$/ });
		await expect(notes.first()).toBeVisible();
		const numbers = (await notes.allTextContents()).map(Number);
		const targets = await notes.evaluateAll((links: HTMLAnchorElement[]) =>
			links.map(
				({ hash }) =>
					[...document.querySelectorAll('aside ol > li[id]')].findIndex(
						(entry) => `#${entry.id}` === hash
					) + 1
			)
		);
		expect(targets).toEqual(numbers);
		const boxes = await notes.evaluateAll((links) =>
			links.map((link) => link.getBoundingClientRect())
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

		await notes.last().click();
		await expect(panel(page).getByRole('listitem').and(page.locator(':target'))).toBeInViewport();
		await expect(name(page, 'Ukraine')).toHaveCount(1);
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
		await expect(name(page, 'Papers')).toBeVisible();
		await expect(panel(page).getByRole('alert')).toHaveCount(0);
		expect(errors).toEqual([]);
	});
});
