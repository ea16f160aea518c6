import { expect, test } from '@playwright/test';
import { openAtlas } from './support/page';
import { statusesOn } from './support/expected-history';

/** How many states had founded the CIS by a day. */
const foundersOn = (date: string) =>
	String(Object.values(statusesOn(date)).filter((status) => status === 'cis-founder').length);

const editions = [
	{
		path: '/embedding/',
		first: '8 December 1991',
		second: '21 December 1991',
		lang: 'en',
		founder: 'Signed as a founder'
	},
	{
		path: '/zh-hans/embedding/',
		first: '1991年12月8日',
		second: '1991年12月21日',
		lang: 'zh-Hans',
		founder: '签署创始文件'
	}
];

for (const { path, first, second, lang, founder } of editions)
	test(`${path}: buttons move the embed, which is loaded once, and its messages are listed`, async ({
		page,
		baseURL
	}) => {
		const loads: string[] = [];
		page.on('request', (request) => {
			if (request.isNavigationRequest() && request.frame().parentFrame()) loads.push(request.url());
		});
		await openAtlas(page, path);
		await expect(page.locator('html')).toHaveAttribute('lang', lang);
		const button = (name: string) => page.getByRole('button', { name, exact: true });
		const shown = page.locator('#live dl time');
		const map = page.frameLocator('#live iframe');
		await page.locator('#live').scrollIntoViewIfNeeded();
		await expect(shown).toHaveAttribute('datetime', '1991-12-08');
		const founders = page.locator('#live dt').filter({ hasText: founder }).locator('+ dd');
		await expect(founders).toHaveText(foundersOn('1991-12-08'));
		const line = (type: string) => page.locator(`#live li:has(code:text-is("${type}"))`).first();
		await expect(page.locator('#live code').filter({ hasText: 'resize' }).first()).toBeVisible();
		await button(second).click();
		await expect(shown).toHaveText(second);
		await expect(founders).toHaveText(foundersOn('1991-12-21'));
		await expect(map.locator('time').first()).toHaveAttribute('datetime', '1991-12-21');
		await expect(line('change').locator('pre')).toContainText('"date": "1991-12-21"');
		await expect(line('set').locator('pre')).toContainText('"version": 1');
		await button(first).click();
		await expect(shown).toHaveText(first);
		await expect(page.locator('#frame pre')).toContainText(`src="${baseURL}`);
		// Not anew when it has told its height.
		expect(loads).toHaveLength(1);
	});
