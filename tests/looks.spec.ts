import { expect, test, type Page } from '@playwright/test';
import { chromium } from './tools/chromium';
import { withoutWebGl } from './support/page';

/**
 * How the site looks, compared with the pictures in tests/looks, which somebody has looked at. Another
 * browser draws letters otherwise: only the bundled one is compared. `npm run looks` draws the pictures
 * anew after a change that is meant; look at each before it is committed.
 */
const laptop = { width: 1366, height: 768 };
const phone = { width: 390, height: 844 };
const views = {
	atlas: { address: '/', size: laptop },
	'details-dark-ru': { address: '/ru/?date=2015-06-01&republic=ua', size: laptop, dark: true },
	'tablet-ru': { address: '/ru/?date=1991-12-21', size: { width: 820, height: 1180 } },
	'phone-ru': { address: '/ru/?date=1991-12-21', size: phone },
	'phone-details': { address: '/?date=1991-12-21&republic=am', size: phone },
	referendum: { address: '/?date=1991-03-17&lens=referendum', size: laptop },
	comparison: { address: '/?date=2010-01-01&compare=1993-12-03&maps=2', size: laptop },
	region: { address: '/?date=1991-12-21&region=caucasus', size: laptop },
	large: { address: '/?date=1991-12-08&large=1', size: { width: 1920, height: 1080 } },
	embed: { address: '/embed/?date=2009-08-18&republic=ge', size: { width: 720, height: 450 } },
	'embed-small': { address: '/embed/', size: { width: 320, height: 240 } },
	event: { address: '/events/belovezha/', size: laptop }
};

/** The atlas's own letters, however late they come: a reader may see others in their place. */
async function withOwnLetters(page: Page): Promise<void> {
	await page.route('**/*.css', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replaceAll(/font-display:\w+/g, 'font-display:block');
		await route.fulfill({ response, body });
	});
}

const { executablePath } = await chromium();
if (executablePath.includes('node_modules'))
	for (const [name, { address, size, ...rest }] of Object.entries(views))
		test.describe(name, () => {
			test.use({
				viewport: size,
				colorScheme: 'dark' in rest ? 'dark' : 'light',
				// Another language than the reader's would be offered.
				locale: address.startsWith('/ru/') ? 'ru' : 'en'
			});

			test('looks as it was accepted', async ({ page }) => {
				await withoutWebGl(page);
				await withOwnLetters(page);
				await page.emulateMedia({ reducedMotion: 'reduce' });
				await page.goto(address, { waitUntil: 'networkidle' });
				await page.evaluate(() => document.fonts.ready);
				await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.001 });
			});
		});
