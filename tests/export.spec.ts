import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page, type TestInfo } from '@playwright/test';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import type { Atlas } from '../src/lib/domain/atlas';
import { markedEvents } from '../src/lib/domain/theme';
import { chronicle, statusesOn } from '../src/lib/domain/interval';
import { locales, prefixOf } from '../src/lib/i18n/locales';
import { themes } from '../src/lib/styles/themes';
import { openAtlas, openOptions, uncaught, withoutWebGl } from './support/page';
import { faults } from './support/axe';
import { commentOfGif, frameCount } from './tools/gif';
import { difference, readPng, textsOfPng } from './tools/png';
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
	await openOptions(page);
	await page
		.getByRole('checkbox', { name: 'Patterns, for black-and-white print and colour-blind readers' })
		.check();
	await page.locator(`li button:has([data-status="${founder}"])`).click();
	await page.getByRole('button', { name: 'Download' }).click();
	const form = dialog(page);
	await expect(form.getByRole('checkbox', { name: 'Patterns' })).toBeChecked();
	await expect(form.getByRole('img', { name: 'Preview' })).toBeVisible();
	const file = readFileSync(await downloaded(page, info));
	expect(textsOfPng(file)).toMatchObject({
		Title: '26 December 1991 · Union to Commonwealth · Compared with 8 December 1991',
		Coverage: '1991-12-26',
		URL: expect.stringContaining('?date=1991-12-26')
	});
	const png = readPng(file);
	await form.getByRole('radio', { name: /^SVG/ }).check();
	const path = await downloaded(page, info);
	expect(path).toMatch(/fifteen-republics-commonwealth-1991-12-26-vs-1991-12-08-en\.svg$/);
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
	for (const told of ['Karelia', 'Status differs from 8 December 1991', '?date=1991-12-26'])
		expect(texts.join(' ')).toContain(told);

	const opened = readPng(await page.screenshot());
	// Opened from a disk its words are in other letters than those of the PNG.
	expect(difference(opened, png), 'the PNG').toBeLessThan(0.03);
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
});

test('hosts-F6: a PNG is as large as the fields say, whichever is typed first, or is not made', async ({
	page
}, info) => {
	const form = await openDialog(page, '/', 'Image');
	await form.getByRole('combobox', { name: 'Size' }).selectOption('Another size');
	const width = form.getByRole('spinbutton', { name: 'Width' });
	const height = form.getByRole('spinbutton', { name: 'Height' });
	const button = form.getByRole('button', { name: 'Download' });
	// Beside the height of 720 it is too wide until the height follows.
	await width.fill('3000');
	await expect(form.getByRole('alert')).toContainText('320 to 4096 pixels');
	await expect(button).toBeDisabled();
	await height.fill('2000');
	await expect(form.getByRole('alert')).toHaveCount(0);
	for (const field of [width, height]) await expect(field).toHaveAttribute('aria-invalid', 'false');
	await expect(form.getByRole('radio', { name: /^1×: 3000 × 2000/ })).toBeChecked();
	await height.fill('333');
	await width.fill('801');
	expect(sizeOfPng(await downloaded(page, info))).toEqual([801, 333]);
	await width.fill('20000');
	await expect(width).toHaveAttribute('aria-invalid', 'true');
	await expect(button).toBeDisabled();
	expect(await faults(page, { within: 'dialog' })).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(form).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Download' })).toBeFocused();
});

/** Opens the film's form for a quick one. */
async function filmForm(page: Page, address = '/'): Promise<Locator> {
	const form = await openDialog(page, address, 'Video');
	for (const [end, day] of Object.entries({ From: '1991-12-01', To: '1991-12-31' })) {
		await form.getByLabel(end, { exact: true }).fill(day);
		await form.getByLabel(end, { exact: true }).press('Enter');
	}
	await form.getByRole('radio', { name: /^1 second for each event/ }).check();
	await form.getByRole('combobox', { name: 'Size' }).selectOption('640 × 360');
	return form;
}

/** On how many days that film stops: its first, and each with an event. */
function stopsIn(atlas: Atlas): number {
	const days = markedEvents(atlas).map(({ date }) => date);
	return 1 + new Set(days.filter((day) => '1991-12-01' < day && day <= '1991-12-31')).size;
}

/** How much of a film at its ninth second has each of some colours, but for a few units. */
const coverage = (video: Locator, colours: readonly string[]) =>
	video.evaluate(async (element: HTMLVideoElement, colours) => {
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
		const { videoWidth: width, videoHeight: height } = element;
		const canvas = Object.assign(document.createElement('canvas'), { width, height });
		const context = canvas.getContext('2d')!;
		context.drawImage(element, 0, 0);
		const { data } = context.getImageData(0, 0, width, height);
		const [few, pixels] = [5, width * height];
		return colours.map((colour) => {
			const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
			let alike = 0;
			for (let at = 0; at < 4 * pixels; at += 4)
				if (wanted.every((value, i) => Math.abs(data[at + i]! - value) <= few)) alike++;
			return alike / pixels;
		});
	}, colours);

test('hosts-F1: films in MP4 and WebM play in their colours, and say which they are', async ({
	page
}, info) => {
	/** Whether each script that the page has loaded so far brings the muxer. */
	const scripts: Promise<boolean>[] = [];
	page.on('response', (response) => {
		if (response.request().resourceType() !== 'script') return;
		scripts.push(
			response.text().then(
				(text) => text.includes('MediabunnyVideoHandler'),
				() => false
			)
		);
	});
	const form = await filmForm(page);
	await expect(form.getByRole('radio', { name: /^MP4 video/ })).toBeChecked();
	expect(await Promise.all(scripts)).not.toContain(true);
	const { sea, paper } = themes.light;
	const atlas = await atlasOf(page);
	const [lens] = atlas.lenses;
	const stops = stopsIn(atlas);
	const founder = lens!.statuses.find(({ id }) => id === 'cis-founder')!.colour.light;
	for (const [format, type] of [
		['mp4', 'MP4 video'],
		['webm', 'WebM video']
	] as const) {
		await form.getByRole('radio', { name: type }).check();
		await form.getByRole('button', { name: 'Make the video' }).click();
		await expect(form.locator('video')).toBeVisible({ timeout: 90_000 });
		// More than a tenth of the frame each; a browser may seek before it has a frame to show.
		const least = async () =>
			Math.min(...(await coverage(form.locator('video'), [sea, paper, founder])));
		await expect.poll(least, { message: format }).toBeGreaterThan(0.1);
		const path = await downloaded(page, info);
		expect(path).toMatch(
			new RegExp(`fifteen-republics-commonwealth-1991-12-01-1991-12-31-en\\.${format}$`)
		);
		const film = new Input({ formats: ALL_FORMATS, source: new BufferSource(readFileSync(path)) });
		const track = (await film.getPrimaryVideoTrack())!;
		expect(await track.getColorSpace()).toMatchObject({ matrix: 'bt709', fullRange: false });
		expect([track.displayWidth, track.displayHeight]).toEqual([640, 360]);
		expect(await film.computeDuration()).toBe(stops);
		expect((await track.computePacketStats()).averagePacketRate).toBeCloseTo(15, 2);
		expect(await film.getMetadataTags()).toMatchObject({
			title: '1 December 1991 – 31 December 1991 · Union to Commonwealth',
			artist: 'Fifteen Republics',
			comment: expect.stringContaining('1991-12-01/1991-12-31')
		});
	}
	expect(await Promise.all(scripts)).toContain(true);
});

test('hosts-F1: a format that the browser cannot encode is not offered', async ({ page }) => {
	await page.addInitScript(() => {
		const supported = VideoEncoder.isConfigSupported.bind(VideoEncoder);
		VideoEncoder.isConfigSupported = (config) =>
			config.codec.startsWith('avc1') ? Promise.resolve({ supported: false }) : supported(config);
	});
	const form = await openDialog(page, '/', 'Video');
	await expect(form.getByRole('radio', { name: /^MP4 video/ })).toBeDisabled();
	await expect(form.getByText('This browser makes no MP4 video.')).toBeVisible();
	await expect(form.getByRole('radio', { name: 'WebM video' })).toBeChecked();
});

test('where the browser cannot record, a film is a GIF with a frame for every day of events', async ({
	page
}, info) => {
	await page.addInitScript(() => {
		for (const missing of ['VideoEncoder', 'OffscreenCanvas'])
			Reflect.deleteProperty(window, missing);
	});
	// Of a lens that shows patterns.
	const form = await filmForm(page, '/?lens=referendum');
	await expect(form.getByText('This browser records no video here.')).toBeVisible();
	for (const name of [/^MP4 video/, 'WebM video'])
		await expect(form.getByRole('radio', { name })).toBeDisabled();
	await expect(form.getByRole('radio', { name: 'Animated GIF' })).toBeChecked();
	await form.getByRole('button', { name: 'Make the video' }).click();
	await expect(form.getByRole('img', { name: 'Preview' })).toBeVisible({ timeout: 45_000 });
	const file = readFileSync(await downloaded(page, info));
	expect(file.subarray(0, 6).toString()).toBe('GIF89a');
	expect([file.readUInt16LE(6), file.readUInt16LE(8)]).toEqual([640, 360]);
	expect(frameCount(file)).toBe(stopsIn(await atlasOf(page)));
	expect(commentOfGif(file)).toContain('1991-12-01/1991-12-31');
});

test('a film can be stopped while it is made', async ({ page }) => {
	const form = await openDialog(page, '/', 'Video');
	await form.getByRole('radio', { name: /^Even,/ }).check();
	await form.getByRole('radio', { name: '40 seconds' }).check();
	await form.getByRole('button', { name: 'Make the video' }).click();
	await form.getByRole('button', { name: 'Cancel' }).click();
	await expect(form.getByRole('progressbar')).toHaveCount(0);
	await expect(form.getByRole('button', { name: 'Make the video' })).toBeEnabled();
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
type Paper = keyof typeof papers;
const allPapers = Object.keys(papers) as Paper[];
/** The papers of each sheet: all of them in Russian, whose words are longest; elsewhere one of each kind. */
const printed: Record<string, Partial<Record<keyof typeof busy, Paper[]>>> = {
	ru: {
		worksheet: allPapers,
		table: ['', 'paper=letter&turn=portrait'],
		legend: ['turn=portrait', 'paper=letter']
	},
	en: { worksheet: [''], legend: ['turn=portrait'] },
	'zh-hans': { worksheet: ['paper=letter'], table: ['paper=letter&turn=portrait'] },
	'zh-hant': { worksheet: ['paper=letter&turn=portrait'], table: [''] }
};

const wordsOf = (paper: Paper) => {
	const query = new URLSearchParams(paper);
	return [query.get('paper') ?? 'a4', query.get('turn') ?? 'landscape'];
};

async function choosePaper(page: Page, paper: Paper) {
	for (const value of wordsOf(paper)) await page.locator(`input[value=${value}]`).check();
}

/** Every page of the sheet is as large as the paper, and all of it is on the page. */
async function expectOnePage(page: Page, kind: string, paper: Paper) {
	const what = `${kind}, ${paper}`;
	await expect(page.locator('html')).toHaveAttribute('data-sheet', wordsOf(paper).join(' '));
	const articles = page.getByRole('article');
	await expect(articles).toHaveCount(kind === 'worksheet' ? 2 : 1);
	// The sources come last.
	await expect(articles.last().locator('footer li').first()).toBeVisible();
	const cut = await articles.evaluateAll((all) =>
		all.flatMap(({ scrollHeight, clientHeight, scrollWidth, clientWidth }) => [
			scrollHeight - clientHeight,
			scrollWidth - clientWidth
		])
	);
	expect(Math.max(...cut), what).toBeLessThanOrEqual(0);
	const size = papers[paper];
	// What is left to the map is not too little.
	for (const map of await articles.locator('svg[data-atlas-map]').all())
		expect((await map.boundingBox())!.width, what).toBeGreaterThan(size[0]! / 2);
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
	expect(boxes.length, what).toBe(await articles.count());
	for (const [, width, height] of boxes)
		expect([width, height].map(Number).map(Math.round), what).toEqual(size);
}

for (const language of locales)
	test(`a sheet fills one page of any paper in ${language.id}`, async ({ page }) => {
		for (const [kind, [first, ...others]] of Object.entries(printed[language.id]!)) {
			const view = busy[kind as keyof typeof busy];
			await openAtlas(page, `/${prefixOf(language)}print/?${view}&${first}`);
			await expectOnePage(page, kind, first!);
			for (const paper of others) {
				await choosePaper(page, paper);
				await expectOnePage(page, kind, paper);
			}
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
