import { expect, test, type Page } from '@playwright/test';
import { expectDate, openAtlas, panel, slider } from './support/page';

/** Wraps every text that a browser's translator touches, as Chrome's does. */
function translate() {
	const skipped = 'script, style, noscript, svg, option, textarea, [translate=no], font';
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const texts: Text[] = [];
	while (walker.nextNode()) texts.push(walker.currentNode as Text);
	for (const text of texts) {
		if (!text.data.trim() || text.parentElement!.closest(skipped)) continue;
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		inner.textContent = text.data;
		outer.append(inner);
		text.replaceWith(outer);
	}
}

/** What the page says of the day in words. */
const texts = (page: Page) =>
	Promise.all(
		[
			page.locator('.head .title'),
			page.getByRole('list', { name: 'Legend' }),
			page.locator('table[data-republics]'),
			page.locator('#events'),
			page.locator('aside .details')
		].map((part) => part.innerText())
	);

test('bugs-F3: under a translator the page tells the same of a day as without', async ({
	page
}) => {
	await openAtlas(page, '/?date=1991-12-25&republic=kz');
	await expect(panel(page)).toContainText('Sources');
	const day = await slider(page).inputValue();
	const told = await texts(page);

	// It may come before the page has started, and again as texts are new.
	const whenParsed = `document.readyState === 'interactive' && (${translate.toString()})()`;
	await page.addInitScript(`document.addEventListener('readystatechange', () => ${whenParsed})`);
	await openAtlas(page, '/?date=1991-12-08&republic=kz');
	await expect(panel(page)).toContainText('Sources');
	await page.evaluate(translate);
	await expect(page.locator('#events font font').first()).toBeVisible();
	expect(await texts(page)).not.toEqual(told);
	await slider(page).fill(day);
	await expectDate(page, '1991-12-25');
	await expect.poll(() => texts(page)).toEqual(told);
});
