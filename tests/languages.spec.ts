import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expectDate, openAtlas, typeDate, uncaught, withoutWebGl } from './support/page';
import { readingPages } from './support/reading-pages';

// With the SVG alone, which is quicker.
test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

const editions = [
	{ path: '/', tag: 'en' },
	{ path: '/ru/', tag: 'ru' },
	{ path: '/zh-hans/', tag: 'zh-Hans' },
	{ path: '/zh-hant/', tag: 'zh-Hant' }
];

/** The sentences on screen: pieces of text too long to be a name or a number. */
const sentences = (page: Page) =>
	page.evaluate(() => {
		const found = new Set<string>();
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const text = node.textContent!.trim();
			// Works are named and quoted in the language they are written in, and so is code.
			const hidden = node.parentElement!.closest(
				'script, style, noscript, code, blockquote, [translate=no], footer ol, body [lang], [id^="source-"]'
			);
			// Both Chinese editions write dates alike.
			const words = text.replace(/[年月日至生去世]/gu, '');
			// So are a few words of theirs, beside a date.
			const letters = words.match(/\p{L}/gu)?.length ?? 0;
			if (text.length >= 16 && letters > 12 && !hidden) found.add(text);
		}
		return [...found];
	});

const built = fileURLToPath(new URL('../test-results/build/', import.meta.url));

/** Pages of one kind, each below the list of all. */
const lists = /^((?:events|organisations|republics|treaties)\/)[^/]+\/$/;

/**
 * Every page of an edition, of those of one kind one, and views of its first page that open what is
 * closed at first.
 */
const pages: { address: string; open?: (page: Page) => Promise<void> }[] = [
	...['', 'embed/', 'embedding/', 'print/', ...readingPages].map((address) => ({ address })),
	{
		address: '?republic=az&date=1917-11-07',
		open: async (page) => {
			await page.getByRole('tab').last().click();
			await expect(page.locator('#source-1')).toBeVisible();
		}
	},
	{
		address: '?lens=referendum&layers=autonomies&compare=2010-01-01',
		open: async (page) => {
			await page.locator('.options > button').click();
			await expect(page.locator('.options ul button').first()).toBeAttached();
		}
	}
];

test('every page is built in every language', () => {
	const all = readdirSync(built, { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|[\\/])index\.html$/.test(file))
		.map((file) => file.replaceAll('\\', '/').slice(0, -'index.html'.length));
	const prefixes = editions.map(({ path }) => path.slice(1));
	const editionOf = (address: string) =>
		prefixes.find((prefix) => prefix && address.startsWith(prefix)) ?? '';
	const addressesIn = (edition: string) =>
		all
			.filter((address) => editionOf(address) === edition)
			.map((address) => address.slice(edition.length))
			.sort();
	for (const prefix of prefixes) expect(addressesIn(prefix)).toEqual(addressesIn(''));
	const kindOf = (address: string) => address.replace(lists, '$1*/');
	const known = pages.filter(({ open }) => !open).map(({ address }) => kindOf(address));
	expect([...new Set(addressesIn('').map(kindOf))].sort()).toEqual(known.sort());
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

/** The distances of letters, words, lines and paragraphs that WCAG 1.4.12 names. */
const spaceText = (page: Page) =>
	page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
			p { margin-block-end: 2em !important }`
		);
		document.adoptedStyleSheets = [sheet];
	});

for (const { address, open } of pages)
	test(
		`faults-1.4.12: /${address} has no sentence untranslated, and fits a screen 320 pixels wide in every language, with texts spaced out, too`,
		{
			tag: open ? [] : '@smoke'
		},
		async ({ page }) => {
			const errors = uncaught(page);
			await page.setViewportSize({ width: 320, height: 640 });
			const width = () => page.evaluate(() => document.documentElement.scrollWidth);
			const languages = new Map<string, string>();
			for (const { path, tag } of editions) {
				await openAtlas(page, path + address);
				await expect(page.locator('html')).toHaveAttribute('lang', tag);
				await open?.(page);
				await page.evaluate(() => document.fonts.ready);
				for (const sentence of await sentences(page)) {
					expect(languages.get(sentence), `${sentence} (${tag})`).toBeUndefined();
					languages.set(sentence, tag);
				}
				await expect.poll(width, tag).toBe(320);
				expect(await cutOff(page), tag).toEqual([]);
				await page.locator('details').evaluateAll((all) => {
					for (const details of all as HTMLDetailsElement[]) details.open = true;
				});
				await expect.poll(width, `${tag}, all details open`).toBe(320);
				// A sheet of paper is as wide as it is printed.
				if (address === 'print/') continue;
				await spaceText(page);
				for (const room of [320, 720, 1280]) {
					await page.setViewportSize({ width: room, height: 640 });
					await expect.poll(width, `${tag}, spaced out, ${room}`).toBe(room);
				}
				await page.setViewportSize({ width: 320, height: 640 });
			}
			expect(errors).toEqual([]);
		}
	);

test('use-F2: every edition names the others, and fetches letters and figures of its own script together', async ({
	request
}) => {
	for (const { path, tag } of editions) {
		const html = await (await request.get(path)).text();
		expect(html.match(/<link rel="alternate" hreflang=/g), tag).toHaveLength(editions.length);
		const fonts = html.matchAll(/<link rel="preload" as="font"[^>]*href="[^"]*\/([a-z\d-]+)-wght/g);
		expect(html.indexOf('as="font"'), tag).toBeLessThan(html.indexOf('modulepreload'));
		const faces = ['inter', 'source-serif-4'];
		const scripts = tag === 'ru' ? ['latin', 'cyrillic'] : ['latin'];
		expect([...fonts].map(([, name]) => name).sort(), tag).toEqual(
			faces.flatMap((face) => scripts.map((script) => `${face}-${script}`)).sort()
		);
	}
});

test('/ru/ reads dates as Russian writes them', async ({ page }) => {
	await openAtlas(page, '/ru/');
	await page.locator('#typed-date').fill('25 декабря 1991 г.');
	await page.locator('#typed-date').press('Enter');
	await expectDate(page, '1991-12-25');
});

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
	/** Opens an edition and leaves its header alone on the page, which is laid out many times. */
	const openHeader = async (path: string) => {
		await openAtlas(page, path);
		await page.locator('main').evaluate((main: HTMLElement) => (main.hidden = true));
	};
	/** At the narrowest screen of each layout. */
	const expectFit = async (path: string, also = async () => {}) => {
		for (const width of [701, 1001, 1041, 1201]) {
			await page.setViewportSize({ width, height: 700 });
			expect(await right(), `${path} at ${width}`).toBeLessThanOrEqual(width);
			await also();
		}
	};
	await openHeader('/');
	await expect(offer).toHaveCount(0);
	await expectFit('/');
	for (const path of ['/ru/', '/zh-hans/', '/zh-hant/']) {
		await openHeader(path);
		await expectFit(path, async () => expect((await offer.boundingBox())!.height).toBeLessThan(40));
		await offer.getByRole('button').click();
		await expect(offer).toHaveCount(0);
		await expectFit(path);
	}
});

test('the language menu keeps the view and the place on the page', async ({ page }) => {
	await openAtlas(page);
	await typeDate(page, '21 December 1991');
	await expect(page).toHaveURL(/date=1991-12-21/);
	await page.evaluate(() => scrollTo(0, 40));
	// By script: to reach the menu with a pointer the reader would scroll back up first.
	await page.locator('header .end a[hreflang=ru]').evaluate((link: HTMLElement) => link.click());
	await expect(page).toHaveURL(/\/ru\/\?date=1991-12-21$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expectDate(page, '1991-12-21');
	expect(await page.evaluate(() => scrollY)).toBe(40);
});

test('the language menu closes when a press or the focus goes elsewhere', async ({ page }) => {
	await openAtlas(page);
	const menu = page.locator('header .end details');
	await menu.locator('summary').click();
	await expect(menu).toHaveAttribute('open');
	await page.locator('header h1 a').focus();
	await expect(menu).not.toHaveAttribute('open');
	await menu.locator('summary').click();
	await page.locator('header').click({ position: { x: 5, y: 5 } });
	await expect(menu).not.toHaveAttribute('open');
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

// The first edition, and one of the others.
for (const { path, tag } of [editions[0]!, editions[3]!])
	test(`the pages below ${path} bring the texts of their own language only`, async ({ page }) => {
		const bodies: Promise<string>[] = [];
		page.on('response', (response) => {
			if (/\.(js|json|html)$|\/$/.test(new URL(response.url()).pathname))
				bodies.push(response.text().catch(() => ''));
		});
		for (const address of ['about/', 'embed/', '?republic=ua'])
			await openAtlas(page, path + address);
		await page.getByRole('tab').last().click();
		await expect(page.locator('#source-1')).toBeVisible();
		const text = (await Promise.all(bodies)).join('\n');
		for (const [language, title] of Object.entries(agreement))
			expect(text.includes(title), title).toBe(language === tag);
	});
