import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page, type TestInfo } from '@playwright/test';
import type { Atlas } from '../src/lib/domain/atlas';
import { markedEvents } from '../src/lib/domain/theme';
import { chronicle, statusesOn } from '../src/lib/domain/interval';
import { locales, prefixOf } from '../src/lib/i18n/locales';
import { openAtlas, uncaught, withoutWebGl } from './support/page';
import { faults } from './support/axe';
import { frameCount } from './tools/gif';
import { difference, readPng } from './tools/png';
import { drawnByResvg } from './tools/resvg';

// With the SVG alone, which is quicker.
test.beforeEach(async ({ page }) => void (await withoutWebGl(page)));

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Download and print' });

/** Opens the dialog over a view, at one of its tabs. */
async function openDialog(page: Page, address: string, tab: string): Promise<Locator> {
	await openAtlas(page, address);
	await page.getByRole('button', { name: 'Download' }).click();
	await dialog(page).getByRole('tab', { name: tab }).click();
	return dialog(page);
}

/** Downloads what the dialog offers; resolves to where it lies. */
async function downloaded(page: Page, info: TestInfo): Promise<string> {
	const button = dialog(page).locator('.primary', { hasText: 'Download' });
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	const path = info.outputPath(file.suggestedFilename());
	await file.saveAs(path);
	return path;
}

const atlasOf = async (page: Page) =>
	(await (await page.request.get('/data/atlas.json')).json()) as Atlas;

test('a downloaded SVG shows elsewhere what is on screen, its texts as text, and the PNG is alike', async ({
	page
}, info) => {
	const founder = 'cis-founder';
	await openAtlas(page, '/?date=1991-12-26&layers=autonomies&compare=1991-12-08');
	await page.getByRole('checkbox', { name: 'Patterns as well as colours' }).check();
	await page.locator(`aside button:has([data-status="${founder}"])`).click();
	await page.getByRole('button', { name: 'Download' }).click();
	const form = dialog(page);
	await expect(form.getByRole('checkbox', { name: 'Patterns' })).toBeChecked();
	await expect(form.getByRole('img', { name: 'Preview' })).toBeVisible();
	const png = readPng(readFileSync(await downloaded(page, info)));
	await form.getByRole('radio', { name: /^SVG/ }).check();
	const path = await downloaded(page, info);
	expect(path).toMatch(/fifteen-republics-commonwealth-1991-12-26\.svg$/);
	const atlas = await atlasOf(page);

	const errors = uncaught(page);
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.goto(pathToFileURL(path).href);
	expect(errors).toEqual([]);
	await expect(page.locator('parsererror')).toHaveCount(0);
	const lens = atlas.lenses[0]!;
	const colours = new Map(lens.statuses.map(({ id, colour }) => [id, colour.light]));
	for (const [republic, status] of statusesOn(chronicle(atlas, lens.id), '1991-12-26')) {
		const fill = await page.locator(`path[data-republic="${republic}"]`).getAttribute('fill');
		expect(fill === colours.get(status), republic).toBe(status === founder);
	}
	await expect(page.locator('path[fill^="url("]').first()).toBeAttached();
	await expect(page.locator('#changed path').first()).toBeAttached();
	await expect(page.locator('path[data-autonomy="tatar"]')).toHaveAttribute('stroke-dasharray');
	const texts = await page.locator('text').allTextContents();
	expect(texts).toEqual(
		expect.arrayContaining([
			'26 December 1991',
			lens.title,
			'Signed as a founder',
			'Ukraine',
			'Estonia'
		])
	);
	for (const told of ['Komi', 'Status differs from 8 December 1991', '?date=1991-12-26'])
		expect(texts.join(' ')).toContain(told);

	const opened = readPng(await page.screenshot());
	expect(difference(opened, png), 'the PNG').toBeLessThan(0.02);
	const wordless = page.locator('svg').first();
	await wordless.evaluate((svg) => svg.querySelectorAll('text').forEach((text) => text.remove()));
	const elsewhere = drawnByResvg(readFileSync(path, 'utf8'));
	expect(difference(readPng(await page.screenshot()), elsewhere), 'resvg').toBeLessThan(0.01);
});

/** Width and height from a PNG's first chunk. */
function sizeOfPng(path: string) {
	const file = readFileSync(path);
	expect(file.subarray(1, 4).toString()).toBe('PNG');
	expect(file.subarray(12, 16).toString()).toBe('IHDR');
	return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

test('a downloaded PNG has exactly the size that was asked for', async ({ page }, info) => {
	const form = await openDialog(page, '/', 'Image');
	expect(sizeOfPng(await downloaded(page, info))).toEqual([1280, 720]);
	await form.getByRole('combobox', { name: 'Size' }).selectOption('1080 × 1080');
	await form.getByRole('radio', { name: /^2×/ }).check();
	expect(sizeOfPng(await downloaded(page, info))).toEqual([2160, 2160]);
	await form.getByRole('combobox', { name: 'Size' }).selectOption('Another size');
	await form.getByRole('spinbutton', { name: 'Width' }).fill('801');
	await form.getByRole('spinbutton', { name: 'Height' }).fill('333');
	await form.getByRole('radio', { name: /^1×: 801 × 333/ }).check();
	expect(sizeOfPng(await downloaded(page, info))).toEqual([801, 333]);
});

test('a size that cannot be made is refused, and Escape closes the dialog', async ({ page }) => {
	const form = await openDialog(page, '/', 'Image');
	await form.getByRole('combobox', { name: 'Size' }).selectOption('Another size');
	const width = form.getByRole('spinbutton', { name: 'Width' });
	await width.fill('20000');
	await expect(width).toHaveAttribute('aria-invalid', 'true');
	await expect(form.getByRole('radio', { name: /^1×: 1280 × 720/ })).toBeVisible();
	expect(await faults(page, { within: 'dialog' })).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(form).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
});

/** Opens the film's form for a quick one. */
async function filmForm(page: Page): Promise<Locator> {
	const form = await openDialog(page, '/', 'Film');
	await form.getByLabel('From').fill('1991-08-01');
	await form.getByLabel('To', { exact: true }).fill('1991-12-31');
	await form.getByRole('radio', { name: '10 seconds' }).check();
	await form.getByRole('combobox', { name: 'Size' }).selectOption('640 × 360');
	return form;
}

test('a film is a WebM that plays, as long and as large as was asked for', async ({
	page
}, info) => {
	const form = await filmForm(page);
	await form.getByRole('button', { name: 'Make the film' }).click();
	const video = form.locator('video');
	await expect(video).toBeVisible({ timeout: 45_000 });
	const seen = await video.evaluate(async (element: HTMLVideoElement) => {
		const told = (event: string) =>
			new Promise((resolve, reject) => {
				element.addEventListener(event, resolve, { once: true });
				element.addEventListener('error', () => reject(new Error(element.error?.message)));
			});
		if (element.readyState === 0) await told('loadedmetadata');
		// A frame near the end can be decoded only with those before it.
		const sought = told('seeked');
		element.currentTime = 9;
		await sought;
		return [element.duration, element.videoWidth, element.videoHeight];
	});
	expect(seen).toEqual([10, 640, 360]);
	const file = readFileSync(await downloaded(page, info));
	expect(file.subarray(0, 4).toString('hex')).toBe('1a45dfa3');
});

test('where the browser cannot record, a film is a GIF with a frame for every day of events', async ({
	page
}, info) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'));
	const form = await filmForm(page);
	await expect(form.getByText('This browser records no video here.')).toBeVisible();
	await expect(form.getByRole('radio', { name: 'WebM video' })).toBeDisabled();
	await expect(form.getByRole('radio', { name: 'Animated GIF' })).toBeChecked();
	await form.getByRole('button', { name: 'Make the film' }).click();
	await expect(form.getByRole('img', { name: 'Preview' })).toBeVisible({ timeout: 45_000 });
	const file = readFileSync(await downloaded(page, info));
	expect(file.subarray(0, 6).toString()).toBe('GIF89a');
	expect([file.readUInt16LE(6), file.readUInt16LE(8)]).toEqual([640, 360]);
	const days = markedEvents(await atlasOf(page)).map(({ date }) => date);
	const within = days.filter((day) => '1991-08-01' < day && day <= '1991-12-31');
	expect(frameCount(file)).toBe(1 + new Set(within).size);
});

test('a film can be stopped while it is made', async ({ page }) => {
	const form = await openDialog(page, '/', 'Film');
	await form.getByRole('radio', { name: /^Even,/ }).check();
	await form.getByRole('radio', { name: '40 seconds' }).check();
	await form.getByRole('button', { name: 'Make the film' }).click();
	await form.getByRole('button', { name: 'Cancel' }).click();
	await expect(form.getByRole('progressbar')).toHaveCount(0);
	await expect(form.getByRole('button', { name: 'Make the film' })).toBeEnabled();
	await expect(form.getByRole('alert')).toHaveCount(0);
});

/** Busy days, whose words take most room. */
const busy = {
	worksheet: 'date=1991-12-26&compare=1991-03-01&sheet=worksheet&answers=yes',
	table: 'date=2026-03-01&lens=treaties',
	legend: 'date=1991-03-20&lens=referendum&layers=autonomies&compare=1990-01-01'
};
const papers = {
	'': [842, 595],
	'turn=portrait': [595, 842],
	'paper=letter': [792, 612],
	'paper=letter&turn=portrait': [612, 792]
};
/** A worksheet and a map on each paper. */
const sheets = Object.entries(papers).flatMap(([paper, size], index) =>
	[busy.worksheet, index % 3 ? busy.legend : busy.table].map((sheet) => ({ sheet, paper, size }))
);

for (const [index, language] of locales.entries())
	test(`a sheet fills one page of any paper in ${language.id}`, async ({ page }) => {
		// All of them in Russian, whose words are longest; elsewhere one of each kind.
		const own = [2 * index, 2 * index + 3].map((at) => at % sheets.length);
		const printed = language.id === 'ru' ? sheets : own.map((at) => sheets[at]!);
		for (const { sheet, paper, size } of printed) {
			const address = `/${prefixOf(language)}print/?${sheet}&${paper}`;
			await openAtlas(page, address);
			const articles = page.getByRole('article');
			await expect(articles).toHaveCount(sheet === busy.worksheet ? 2 : 1);
			// The sources come last.
			await expect(articles.last().locator('footer li').first()).toBeVisible();
			const cut = await articles.evaluateAll((all) =>
				all.flatMap(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
					scrollHeight - clientHeight,
					scrollWidth - clientWidth
				])
			);
			expect(Math.max(...cut), address).toBeLessThanOrEqual(0);
			// What is left to the map is not too little.
			for (const map of await articles.locator('svg[data-atlas-map]').all())
				expect((await map.boundingBox())!.width, address).toBeGreaterThan(size[0]! / 2);
			const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
			const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
			expect(boxes.length, address).toBe(await articles.count());
			for (const [, width, height] of boxes)
				expect([width, height].map(Number).map(Math.round), address).toEqual(size);
		}
	});

test('the choices about a sheet stand in its address, and none of them on paper', async ({
	page
}) => {
	await openAtlas(page, '/print/?date=1991-12-21');
	await page.getByRole('radio', { name: 'Worksheet to colour' }).check();
	await page.getByRole('radio', { name: 'Portrait' }).check();
	await expect(page).toHaveURL(/\?date=1991-12-21&sheet=worksheet&turn=portrait$/);
	await page.reload();
	await expect(page.getByRole('radio', { name: 'Portrait' })).toBeChecked();
	await expect(page.getByRole('article')).toHaveAccessibleName(/^Worksheet: .*21 December 1991$/);
	await expect(page.getByRole('img', { name: 'Code that leads to this view' })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('radio').first()).toBeHidden();
	await expect(page.getByRole('link', { name: 'Back to the map' })).toBeHidden();
});
