import { expect, test, type Page } from '@playwright/test';
import { expectDate, openAtlas, typeDate } from './atlas';

const editions = [
	{ path: '/', tag: 'en', typed: '25 December 1991' },
	{ path: '/ru/', tag: 'ru', typed: '25 декабря 1991 г.' },
	{ path: '/zh-hans/', tag: 'zh-Hans', typed: '1991年12月25日' },
	{ path: '/zh-hant/', tag: 'zh-Hant', typed: '1991年12月25日' }
];

/** The sentences on screen: pieces of text too long to be a name or a number. */
const sentences = (page: Page) =>
	page.evaluate(() => {
		const found = new Set<string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent!.trim();
			const hidden = node.parentElement!.closest('script, style, noscript');
			// Both Chinese editions write dates alike.
			const words = text.replace(/[年月日至]/gu, '');
			if (text.length >= 16 && /\p{L}/u.test(words) && !hidden) found.add(text);
		}
		return [...found];
	});

test('no sentence stands untranslated: none is the same in two languages', async ({ page }) => {
	const home = new Map<string, string>();
	for (const { path, tag } of editions) {
		await openAtlas(page, `${path}?republic=az`);
		await expect(page.locator('#source-1')).toBeVisible();
		for (const sentence of await sentences(page)) {
			// The bibliography names works in the language they are written in.
			const source = await page
				.locator('[id^="source-"]')
				.getByText(sentence, { exact: true })
				.count();
			if (source === 0) expect(home.get(sentence), `${sentence} (${tag})`).toBeUndefined();
			home.set(sentence, tag);
		}
	}
});

for (const { path, tag, typed } of editions) {
	test(`${path} is ${tag}, says so, and reads dates as that language writes them`, async ({
		page
	}) => {
		await openAtlas(page, path);
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
		await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(editions.length);
		const field = page.locator('#typed-date');
		await field.fill(typed);
		await field.press('Enter');
		await expectDate(page, '1991-12-25');
		await page.goto(`${path}embed/`);
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
	});

	test(`${path} fits a screen 320 pixels wide`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openAtlas(page, path);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
}

test('the language menu keeps the view and the place on the page', async ({ page }) => {
	await openAtlas(page);
	await typeDate(page, '21 December 1991');
	await expect(page).toHaveURL(/date=1991-12-21/);
	await page.evaluate(() => scrollTo(0, 40));
	// By script: to reach the menu with a pointer the reader would scroll back up first.
	await page.locator('header a[hreflang=ru]').evaluate((link: HTMLElement) => link.click());
	await expect(page).toHaveURL(/\/ru\/\?date=1991-12-21$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expectDate(page, '1991-12-21');
	expect(await page.evaluate(() => scrollY)).toBe(40);
});

test.describe('to a reader whose browser prefers Chinese', () => {
	test.use({ locale: 'zh-TW' });
	test('the Traditional edition is offered in one line, and nothing redirects', async ({
		page
	}) => {
		await openAtlas(page);
		await expect(page).toHaveURL(/\/$/);
		await expect(page.getByRole('link', { name: 'Read in 繁體中文' })).toBeVisible();
		await page.getByRole('button', { name: 'Stay with this language' }).click();
		await expect(page.getByRole('link', { name: 'Read in 繁體中文' })).toHaveCount(0);
	});
});

test('a page brings the texts of its own language only', async ({ page }) => {
	const bodies: Promise<string>[] = [];
	page.on('response', (response) => {
		if (/\.(js|json|html)$|\/$/.test(new URL(response.url()).pathname))
			bodies.push(response.text().catch(() => ''));
	});
	await openAtlas(page, '/?republic=ua');
	await expect(page.locator('#source-1')).toBeVisible();
	const text = (await Promise.all(bodies)).join('\n');
	expect(text).toContain('Belovezha Agreement');
	for (const foreign of ['Беловежское соглашение', '别洛韦日协议', '別洛韋日協議'])
		expect(text).not.toContain(foreign);
});
