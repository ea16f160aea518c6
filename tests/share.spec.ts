import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { openAtlas, withoutWebGl } from './support/page';
import { faults } from './support/axe';
import { statusesOn } from './support/expected-history';

// With the SVG alone, which is quicker.
test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

const date = '1991-12-21';
const dialog = (page: Page) => page.getByRole('dialog');
const snippet = (page: Page) => page.getByRole('textbox', { name: 'HTML to paste' });

async function openDialog(page: Page, address = `/?date=${date}`, name = 'Share') {
	await openAtlas(page, address);
	await page.getByRole('button', { name, exact: true }).click();
	await expect(dialog(page)).toBeVisible();
}

async function openTab(page: Page, name: string) {
	await page.getByRole('tab', { name }).click();
	await expect(page.getByRole('tabpanel', { name })).toBeVisible();
}

test('the dialog opens in the language of the page', async ({ page }) => {
	for (const [path, name, title] of [
		['/', 'Share', 'Share and embed'],
		['/zh-hans/', '分享', '分享与嵌入'],
		['/zh-hant/', '分享', '分享與嵌入']
	] as const) {
		await openDialog(page, path, name);
		await expect(dialog(page)).toHaveAccessibleName(title);
	}
});

test('in the language with the longest words axe finds no fault, and on a phone the dialog scrolls in one direction', async ({
	page
}) => {
	await openDialog(page, '/ru/', 'Поделиться');
	await expect(dialog(page)).toHaveAccessibleName('Поделиться и встроить');
	const tabs = await page.getByRole('tab').all();
	for (const tab of tabs) {
		await tab.click();
		expect(await faults(page, { within: 'dialog' })).toEqual([]);
	}
	await page.setViewportSize({ width: 390, height: 844 });
	const box = () => dialog(page).boundingBox();
	await expect.poll(box).toEqual({ x: 0, y: 0, width: 390, height: 844 });
	for (const tab of tabs) {
		await tab.click();
		const panel = page.getByRole('tabpanel');
		expect(await panel.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
	}
});

test('a first visit brings no word of the dialog; keys lead in, along the tabs, out and back', async ({
	page
}) => {
	const files: string[] = [];
	page.on('request', (request) => files.push(request.url()));
	await openAtlas(page);
	const read = async (file: string) => (await page.request.get(file)).text();
	const code = files.filter((file) => /\.(js|html)$|\/$/.test(new URL(file).pathname));
	expect(code.length).toBeGreaterThan(3);
	expect((await Promise.all(code.map(read))).join('\n')).not.toContain('HTML to paste');

	const history = await page.evaluate(() => window.history.length);
	const button = page.getByRole('button', { name: 'Share', exact: true });
	await button.press('Enter');
	await expect(dialog(page)).toBeVisible();
	await page.getByRole('tab', { name: 'Link' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('tab', { name: 'Embed' })).toBeFocused();
	await expect(snippet(page)).toBeVisible();
	await page.keyboard.press('End');
	await expect(page.getByRole('tab').last()).toBeFocused();
	await page.keyboard.press('Home');
	await expect(page.getByRole('textbox', { name: 'Link to this view' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(button).toBeFocused();
	expect(await page.evaluate(() => window.history.length)).toBe(history);
});

test.describe('copying', () => {
	test('hands the link to the clipboard and says so', async ({ page, context, baseURL }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openDialog(page, `/?date=${date}&republic=ua`);
		await page.getByRole('button', { name: 'Copy' }).click();
		await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
		await expect(dialog(page).getByRole('status')).toHaveText('Copied');
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(`${baseURL}?date=${date}&republic=ua`);
	});
});

test('the snippet is what the preview shows, and the preview adds nothing to the history', async ({
	page,
	baseURL
}) => {
	await openDialog(page);
	await openTab(page, 'Embed');
	const history = await page.evaluate(() => window.history.length);
	const preview = page.locator('dialog iframe');
	const src = async () => /src="([^"]*)"/.exec(await snippet(page).inputValue())![1]!;
	await expect(preview).toHaveAttribute('src', `${baseURL}embed/?date=${date}`);
	const guide = page.getByRole('link', { name: 'All options' });
	await expect(guide).toHaveAttribute('href', `${baseURL}embedding/`);

	await page.getByRole('checkbox', { name: 'Legend' }).uncheck();
	await page.getByRole('checkbox', { name: 'Keep to this view' }).check();
	await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
	for (const [end, day] of Object.entries({ From: '1 January 1991', To: '1992-12-31' })) {
		await dialog(page).getByLabel(end, { exact: true }).fill(day);
		await dialog(page).getByLabel(end, { exact: true }).press('Enter');
	}
	await page.getByRole('radio', { name: 'Fixed size' }).check();
	await page.getByLabel('Width, pixels').fill('640');
	const query = `?date=${date}&ui=title,slider,play,details&from=1991-01-01&to=1992-12-31&theme=dark&locked=1`;
	await expect(preview).toHaveAttribute('src', `${baseURL}embed/${query}`);
	expect((await src()).replaceAll('&amp;', '&')).toBe(`${baseURL}embed/${query}`);
	expect(await snippet(page).inputValue()).toContain('width="640"\n  height="480"');
	await expect(preview).toHaveCSS('width', '640px');
	await expect(preview.contentFrame().locator('html')).toHaveAttribute('data-theme', 'dark');

	// Another language speaks in the title and in the frame.
	await page.getByRole('combobox', { name: 'Language' }).selectOption('ru');
	await expect(snippet(page)).toHaveValue(/title="От Союза к Содружеству, 21 декабря 1991 г\. — /);
	await expect(preview).toHaveAttribute('src', `${baseURL}ru/embed/${query}`);
	await expect(preview.contentFrame().locator('html')).toHaveAttribute('lang', 'ru');
	expect(await page.evaluate(() => window.history.length)).toBe(history);
});

test.describe('on a foreign page', () => {
	let server: Server;
	let pasted: string;
	test.beforeAll(async () => {
		server = createServer((request, response) => {
			response.setHeader('content-type', 'text/html;charset=utf-8');
			response.end(request.url === '/' ? pasted : '');
		});
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	});
	test.afterAll(() => server.close());
	const host = () => `http://localhost:${(server.address() as AddressInfo).port}/`;

	/** The frame of an empty file into which a snippet was pasted; it is titled and shows the day. */
	async function expectPasted(page: Page, code: string, title: RegExp) {
		pasted = code;
		await page.goto(host());
		const frame = page.locator('iframe');
		await expect(frame).toHaveAccessibleName(title);
		const map = frame.contentFrame();
		await expect(map.getByRole('heading').locator('time')).toHaveAttribute('datetime', date);
		for (const [republic, status] of Object.entries(statusesOn(date)))
			await expect(map.locator(`path[data-republic="${republic}"]`)).toHaveAttribute(
				'data-status',
				status
			);
		await expect(map.getByRole('heading', { name: 'Ukraine', exact: true })).toBeVisible();
		return frame;
	}

	test('hosts-F4: the frame and the web component work unchanged, are read out by their title, and keep to the column', async ({
		page
	}) => {
		await openDialog(page, `/?date=${date}&republic=ua`);
		await openTab(page, 'Embed');
		const code = await snippet(page).inputValue();
		await page.getByRole('radio', { name: 'Web component' }).check();
		await expect(snippet(page)).not.toHaveValue(code);
		const component = await snippet(page).inputValue();
		// bugs-F18: where its script does not come, the element is a link.
		expect(component).toMatch(
			/><a href="[^"]*\?date=1991-12-21&amp;republic=ua">Ukraine: [^<]*<\/a><\//
		);

		const framed = await expectPasted(
			page,
			code,
			/Union to Commonwealth, 21 December 1991 – interactive map, “?Fifteen Republics/
		);
		await expect(framed).toHaveAccessibleName(/^Ukraine: /);
		// What follows an unclosed frame would be swallowed.
		expect(await page.locator('body > *').count()).toBe(1);

		// The element takes the title that its frame tells.
		const shown = await expectPasted(
			page,
			component,
			/Status of the republics on 21 December 1991 – interactive map, “?Fifteen Republics/
		);
		const { width, height } = (await shown.boundingBox())!;
		expect(height).toBeGreaterThan(width / 3);

		// As WordPress's Twenty Twenty-Three lays out blocks, and a theme without them; the frames empty.
		const bare = code.replace(/ src="[^"]*"/, '');
		expect(bare).not.toBe(code);
		pasted = `<!doctype html><meta name="viewport" content="width=device-width">
			<style>
				body { margin: 0 }
				.block > * { max-width: 650px; margin-inline: auto !important }
				.classic { max-width: 650px; margin: auto }
			</style>
			<div class="block">${bare}</div><div class="classic"><p>${bare}</p></div>`;
		await page.goto(host());
		for (const [screen, column] of [
			[1440, { x: 395, width: 650 }],
			[390, { x: 0, width: 390 }]
		] as const) {
			await page.setViewportSize({ width: screen, height: 900 });
			await expect(page.locator('iframe')).toHaveCount(2);
			for (const frame of await page.locator('iframe').all())
				expect(await frame.boundingBox()).toMatchObject(column);
		}
	});
});

test('where the browser refuses, the text is selected and the code fills the window, white in the dark theme too', async ({
	page
}) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
		Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused'));
	});
	await page.emulateMedia({ colorScheme: 'dark' });
	await openDialog(page);
	await page.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog(page).getByRole('status')).toContainText('press Ctrl+C');
	const link = page.getByRole('textbox', { name: 'Link to this view' });
	await expect(link).toBeFocused();
	const selected = await link.evaluate(
		({ value, selectionStart, selectionEnd }: HTMLInputElement) =>
			value.slice(selectionStart!, selectionEnd!)
	);
	expect(selected).toBe(await link.inputValue());

	const code = page.getByRole('img', { name: 'QR code' });
	await expect(code.locator('rect')).toHaveAttribute('fill', '#fff');
	await page.getByRole('button', { name: 'Fill the screen' }).click();
	const { width, height } = page.viewportSize()!;
	const box = (await page.locator('figure:has(svg[role=img])').last().boundingBox())!;
	expect([box.width, box.height]).toEqual([width, height]);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Fill the screen' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
});

test('who has lost the network is told so, and the page goes on', async ({ page }) => {
	await openAtlas(page);
	await page.route('**/chunks/*', (route) => route.abort());
	await page.getByRole('button', { name: 'Share', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('could not be loaded');
});
