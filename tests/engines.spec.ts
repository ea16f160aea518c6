/** The atlas in engines other than Chromium's, where they are installed: one browser each, its tests in order. */
import { expect, test } from '@playwright/test';
import { statusesOn } from './support/expected-history';
import { oneFile } from './support/one-file';
import { places } from './support/page';
import { engines } from './tools/engines/engines';
import { key, type EnginePage } from './tools/engines/page';
import { startHost } from './tools/host';

/** Whether the map names any republic, and the texts that are not as large as its style sheet says. */
const namesOnMap = () => {
	const map = document.querySelector<SVGSVGElement>('svg[data-plane]')!;
	const shown = [...map.querySelectorAll<SVGTextElement>('text[data-label]')].filter(
		(text) => getComputedStyle(text.closest('[data-stages]')!).display !== 'none'
	);
	const sizeOf = (text: SVGTextElement) =>
		parseFloat(getComputedStyle(text).fontSize) * map.getScreenCTM()!.a;
	const dueOf = ({ dataset }: SVGTextElement) => {
		const kind = dataset.number ? '--size-number' : 'large' in dataset ? '--size-large' : '--size';
		return parseFloat(getComputedStyle(map).getPropertyValue(kind));
	};
	const wrong = shown.filter((text) => !(Math.abs(sizeOf(text) - dueOf(text)) < 0.1));
	return {
		named: shown.length > 0,
		wrong: wrong.map((text) => `${text.dataset.label}: ${sizeOf(text)}, not ${dueOf(text)}`)
	};
};

/** Every republic's status in one place of the page. */
const statusesIn = (place: string) =>
	Object.fromEntries(
		[...document.querySelectorAll<HTMLElement>(place)].map(({ dataset }) => [
			dataset.republic!,
			dataset.status!
		])
	);

/** The colours that the republics have on the map. */
const colours = () =>
	new Set(
		[...document.querySelectorAll('svg[data-atlas-map] path[data-republic]')].map(
			(shape) => getComputedStyle(shape).fill
		)
	).size;

/** Which of the two pictures of the map is on show. */
const renderer = () => document.documentElement.dataset.map;

/** Keeps the files that the page makes, as its `files`, in place of saving them. */
const keepFiles = () => {
	const page = window as unknown as { files: Blob[] };
	page.files = [];
	const create = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (file: Blob) => {
		page.files.push(file);
		return create(file);
	};
	HTMLAnchorElement.prototype.click = () => {};
};

/** The size of the last PNG that the page has made. */
const sizeOfPng = async () => {
	const { files } = window as unknown as { files: Blob[] };
	const png = files.findLast(({ type }) => type === 'image/png');
	if (!png) return undefined;
	const { width, height } = await createImageBitmap(png);
	return [width, height];
};

/** The autonomies that have room for their names at 1920 x 1080, the largest first. */
const namedAutonomies = [
	'Sakha (Yakutia)',
	'Buryatia',
	'Komi',
	'Karelia',
	'Karakalpakstan',
	'Tuva',
	'Bashkortostan',
	'Kalmykia',
	'Tatarstan',
	'Altai Republic',
	'Khakassia',
	'Dagestan',
	'Jewish AO',
	'Crimean ASSR',
	'Mari El'
];

for (const engine of engines)
	test.describe(engine.name, () => {
		test.describe.configure({ mode: 'default' });
		let page: EnginePage;
		let site: string;

		test.beforeEach(async ({ baseURL }, info) => {
			const { missing, wanted } = engine;
			// eslint-disable-next-line no-restricted-syntax -- the engine is not installed
			info.skip(missing.length > 0 && !wanted, `not installed: ${missing.join(', ')}`);
			expect(missing, 'what ENGINES needs and is not installed').toEqual([]);
			site = baseURL!.replace(/\/$/, '');
			page ??= await engine.launch();
			await page.resize(1440, 900);
		});
		test.afterAll(() => page?.close());

		async function open(path: string, from = site) {
			await page.goto(from + path);
			const ready = () => document.documentElement.hasAttribute('data-ready');
			await expect.poll(() => page.evaluate(ready)).toBe(true);
		}

		/** The middle of an element, once it is there. */
		async function middleOf(selector: string) {
			const middle = (selector: string) => {
				const box = document.querySelector(selector)?.getBoundingClientRect();
				return box?.width ? ([box.x + box.width / 2, box.y + box.height / 2] as const) : null;
			};
			await expect.poll(() => page.evaluate(middle, selector), selector).toBeTruthy();
			return (await page.evaluate(middle, selector))!;
		}

		const click = async (selector: string) => page.mouse(await middleOf(selector), 'down', 'up');

		/** Click the button with these words. */
		async function clickButton(words: string) {
			const mark = (words: string) => {
				const buttons = [...document.querySelectorAll('button')];
				const found = buttons.find((button) => button.innerText.trim() === words);
				found?.setAttribute('data-found', '');
				return found !== undefined;
			};
			await expect.poll(() => page.evaluate(mark, words), words).toBe(true);
			await click('button[data-found]');
		}

		async function startMapLibre() {
			await page.mouse(await middleOf('svg[data-atlas-map] path[data-republic="kz"]'));
			await expect.poll(() => page.evaluate(renderer), { timeout: 90_000 }).toBe('gl');
		}

		test('engines-F1: the names of the first picture have their size in windows and embeds of any size', async () => {
			for (const [path, sizes] of [
				['/', ['1440x900', '1366x768', '1024x768', '820x1180']],
				['/embed/', ['720x450', '800x600', '500x380']]
			] as const) {
				await open(path);
				for (const size of sizes) {
					const [width, height] = size.split('x').map(Number) as [number, number];
					await page.resize(width, height);
					await expect.poll(() => page.evaluate(() => `${innerWidth}x${innerHeight}`)).toBe(size);
					await expect
						.poll(() => page.evaluate(namesOnMap), `${path} at ${size}`)
						.toEqual({ named: true, wrong: [] });
				}
			}
		});

		test('engines-F3: MapLibre, which asks for weight 400, gets letters as heavy as those of the SVG', async () => {
			await open('/embed/');
			const [asked, drawn] = await page.evaluate(async () => {
				const fonts = ['400', '600'].map((weight) => `${weight} 100px 'Atlas Labels'`);
				await Promise.all(fonts.map((font) => document.fonts.load(font)));
				const context = new OffscreenCanvas(1, 1).getContext('2d')!;
				return fonts.map((font) => {
					context.font = font;
					return context.measureText('Kazakhstan').width;
				});
			});
			expect(asked).toBe(drawn);
		});

		test('map and table show every status, from the first picture on', async () => {
			for (const date of ['1991-03-17', '2010-06-01']) {
				await open(`/?date=${date}`);
				for (const place of Object.values(places))
					await expect
						.poll(() => page.evaluate(statusesIn, place), `${date} ${place}`)
						.toEqual(statusesOn(date));
			}
		});

		test('keys and a drag move the date', async () => {
			await open('/?date=1991-12-25');
			const date = () => document.querySelector<HTMLTimeElement>(':is(h1, h2) time')?.dateTime;
			await page.evaluate(() =>
				document.querySelector<HTMLInputElement>('input[name=date]')!.focus()
			);
			await page.press(key.right);
			await expect.poll(() => page.evaluate(date)).toBe('1991-12-26');
			await page.press(key.pageDown);
			await expect.poll(() => page.evaluate(date)).toBe('1991-11-26');
			const [x, y] = await middleOf('.slider .track');
			await page.mouse([x, y], 'down', [x / 2, y], [1.8 * x, y], 'up');
			await expect.poll(() => page.evaluate(() => location.search)).toMatch(/date=20[12]\d/);
			expect(await page.evaluate(() => String(getSelection()))).toBe('');
		});

		test('engines-F4: MapLibre draws, the insets and autonomies have their names, and a click opens a republic', async () => {
			// Less leaves the insets no room.
			await page.resize(1920, 1080);
			await open('/?date=1991-12-26&layers=autonomies');
			await startMapLibre();
			const placed = (selector: string) =>
				[...document.querySelectorAll(`${selector} text.placed`)].map((it) =>
					it.textContent?.trim()
				);
			await expect
				.poll(async () => (await page.evaluate(placed, '.insets')).sort())
				.toEqual(['Armenia', 'Azerbaijan', 'Estonia', 'Georgia', 'Latvia', 'Lithuania']);
			expect(await page.evaluate(placed, 'svg[data-atlas-map]')).toEqual(namedAutonomies);
			await click('svg[data-atlas-map] path[data-republic="kz"]');
			await expect
				.poll(() => page.evaluate(() => document.querySelector('aside h2')?.textContent))
				.toContain('Kazakhstan');
		});

		test('the share dialog opens, copies or says why not, and gives the focus back', async () => {
			await open('/?date=1991-12-21');
			await clickButton('Share');
			await click('dialog[open] .primary');
			const answer = () => document.querySelector('dialog [role=status]')?.textContent;
			await expect.poll(() => page.evaluate(answer)).toMatch(/Copied|not allow/);
			await page.press(key.escape);
			await expect
				.poll(() => page.evaluate(() => (document.activeElement as HTMLElement).innerText.trim()))
				.toBe('Share');
			expect(await page.evaluate(() => document.querySelector('dialog'))).toBeNull();
		});

		test('a PNG is made', async () => {
			await open('/?date=1991-12-26');
			await page.evaluate(keepFiles);
			await clickButton('Download');
			await middleOf('dialog figure img');
			await click('dialog .primary');
			await expect.poll(() => page.evaluate(sizeOfPng)).toEqual([1280, 720]);
		});

		test.describe('as one file', () => {
			let file: string;
			test.beforeAll(() => void (file = oneFile().href));

			test('the atlas works from a disk, and its address says the view', async () => {
				await open('?date=1991-12-07', file);
				await page.evaluate(() =>
					document.querySelector<HTMLInputElement>('input[name=date]')!.focus()
				);
				await page.press(key.right);
				for (const place of Object.values(places))
					await expect
						.poll(() => page.evaluate(statusesIn, place), place)
						.toEqual(statusesOn('1991-12-08'));
				expect(await page.evaluate(colours)).toBe(4);
				await click('svg[data-atlas-map] path[data-republic="kz"]');
				await expect
					.poll(() => page.evaluate(() => document.querySelectorAll('aside h3').length))
					.toBeGreaterThan(3);
				await expect.poll(() => page.evaluate(() => location.search)).toBe('?republic=kz');
			});
		});

		test('engines-F2: an embed in a sandboxed frame says that it is ready, and gets its colours and MapLibre', async () => {
			const host = await startHost();
			try {
				const src = `${site}/embed/`;
				await page.goto(host.show(`<iframe sandbox="allow-scripts" src="${src}"></iframe>`));
				const types = () =>
					(window as unknown as { messages: { data: { type: string } }[] }).messages.map(
						({ data }) => data.type
					);
				await expect.poll(() => page.evaluate(types)).toContain('ready');
				expect(await page.evaluateIn('iframe', colours)).toBe(4);
				await page.mouse([300, 150], [320, 170]);
				await expect
					.poll(() => page.evaluateIn('iframe', renderer), { timeout: 90_000 })
					.toBe('gl');
			} finally {
				host.close();
			}
		});
	});
