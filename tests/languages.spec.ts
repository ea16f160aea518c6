import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectDate, openAtlas, typeDate, withoutWebGl } from './support/page';

// With the SVG alone, which is quicker.
test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

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
			// The bibliography names works in the language they are written in, and so is code.
			const hidden = node.parentElement!.closest(
				'script, style, noscript, code, [translate=no], footer ol, [id^="source-"]'
			);
			// Both Chinese editions write dates alike.
			const words = text.replace(/[年月日至]/gu, '');
			if (text.length >= 16 && /\p{L}/u.test(words) && !hidden) found.add(text);
		}
		return [...found];
	});

/** The pages of an edition, as they were built, without its prefix: "", "embed/", ... */
function pagesBuilt(): string[] {
	const build = fileURLToPath(new URL('../build', import.meta.url));
	const files = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|[\\/])index\.html$/.test(file))
		.map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length));
	const prefixes = editions.map(({ path }) => path.slice(1)).filter(Boolean);
	return files.filter((page) => !prefixes.some((prefix) => page.startsWith(prefix)));
}

/** Views of the home page that open what is closed at first. */
const opened = ['?republic=az', '?lens=referendum&layers=autonomies&compare=2010-01-01'];

test('every page is built in every language', () => {
	const build = fileURLToPath(new URL('../build', import.meta.url));
	for (const { path } of editions)
		for (const page of pagesBuilt())
			expect(readdirSync(`${build}${path}${page}`), path + page).toContain('index.html');
});

test('no sentence stands untranslated: none is the same in two languages', async ({ page }) => {
	test.slow();
	for (const address of [...pagesBuilt(), ...opened]) {
		const home = new Map<string, string>();
		for (const { path, tag } of editions) {
			await openAtlas(page, path + address);
			await expect(page.locator('html')).toHaveAttribute('lang', tag);
			if (address.includes('republic')) await expect(page.locator('#source-1')).toBeVisible();
			for (const sentence of await sentences(page)) {
				expect(home.get(sentence), `${sentence} (${tag}, ${address})`).toBeUndefined();
				home.set(sentence, tag);
			}
		}
	}
});

/** Texts that a reader sees only in part, with no way to scroll to the rest. */
const cutOff = (page: Page) =>
	page.evaluate(() => {
		const clips = ({ overflowX }: CSSStyleDeclaration) => /hidden|clip/.test(overflowX);
		const scrolls = ({ overflowX }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX);
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const element = node.parentElement!;
			const text = node.textContent!.trim();
			const apart = element.closest('script, style, noscript, svg, option, .visually-hidden');
			if (!text || apart || !element.checkVisibility({ visibilityProperty: true })) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			const { left, right } = range.getBoundingClientRect();
			for (let box: Element | null = element; box; box = box.parentElement) {
				const style = getComputedStyle(box);
				if (scrolls(style)) break;
				const edges = box.getBoundingClientRect();
				// For those who listen alone.
				if (edges.width <= 1) break;
				const beyond = left < edges.left - 1 || right > edges.right + 1;
				const outside = box === document.documentElement && (left < -1 || right > innerWidth + 1);
				if (outside || (clips(style) && beyond)) {
					found.push(text);
					break;
				}
			}
		}
		return found;
	});

for (const { path, tag, typed } of editions) {
	test(`${path} is ${tag}, says so, and reads dates as that language writes them`, async ({
		page
	}) => {
		await openAtlas(page, path);
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
		await expect(page.locator('link[rel=alternate][hreflang]')).toHaveCount(editions.length);
		const fonts = page.locator('link[rel=preload][as=font]');
		await expect(fonts).toHaveCount(tag === 'ru' ? 4 : 2);
		const field = page.locator('#typed-date');
		await field.fill(typed);
		await field.press('Enter');
		await expectDate(page, '1991-12-25');
		await page.goto(`${path}embed/`);
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
	});

	test(`every page below ${path} fits a screen 320 pixels wide, and no text is cut off`, async ({
		page
	}) => {
		test.slow();
		await page.setViewportSize({ width: 320, height: 640 });
		for (const address of [...pagesBuilt(), ...opened]) {
			await openAtlas(page, path + address);
			// With the parts that are fetched later, and in the page's own fonts.
			await page.waitForLoadState('networkidle');
			const width = () => page.evaluate(() => document.documentElement.scrollWidth);
			await expect.poll(width, address).toBe(320);
			expect(await cutOff(page), address).toEqual([]);
		}
	});
}

test("where the atlas's fonts come late, words still fit and links keep apart in others", async ({
	page
}) => {
	await page.route(/\.woff2$/, (route) => route.abort());
	await page.setViewportSize({ width: 320, height: 640 });
	await openAtlas(page, '/ru/about/');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	await openAtlas(page, '/');
	for (const link of await page.locator('#data p a').all())
		expect((await link.boundingBox())!.height).toBeGreaterThanOrEqual(24);
});

test('the header fits a screen of any width, with the offer of another edition and without', async ({
	page
}) => {
	const offer = page.locator('.offer');
	const right = () =>
		page
			.locator('header *')
			.evaluateAll((parts) => Math.max(...parts.map((it) => it.getBoundingClientRect().right)));
	for (const { path } of editions) {
		await openAtlas(page, path);
		await expect(offer).toHaveCount(path === '/' ? 0 : 1);
		for (const offered of path === '/' ? [false] : [true, false]) {
			if (path !== '/' && !offered) await offer.getByRole('button').click();
			for (const width of [701, 850, 1000, 1001, 1040, 1041, 1200, 1201]) {
				await page.setViewportSize({ width, height: 700 });
				expect(await right(), `${path} at ${width}`).toBeLessThanOrEqual(width);
				if (offered) expect((await offer.boundingBox())!.height).toBeLessThan(40);
			}
		}
	}
});

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

const agreement: Record<string, string> = {
	en: 'Belovezha Agreement',
	ru: 'Беловежское соглашение',
	'zh-Hans': '别洛韦日协议',
	'zh-Hant': '別洛韋日協議'
};

for (const { path, tag } of editions)
	test(`the pages below ${path} bring the texts of their own language only`, async ({ page }) => {
		const bodies: Promise<string>[] = [];
		page.on('response', (response) => {
			if (/\.(js|json|html)$|\/$/.test(new URL(response.url()).pathname))
				bodies.push(response.text().catch(() => ''));
		});
		for (const address of ['about/', 'embed/', '?republic=ua'])
			await openAtlas(page, path + address);
		await expect(page.locator('#source-1')).toBeVisible();
		const text = (await Promise.all(bodies)).join('\n');
		for (const [language, title] of Object.entries(agreement))
			expect(text.includes(title), title).toBe(language === tag);
	});
