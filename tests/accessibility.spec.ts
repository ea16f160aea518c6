import { expect, test, type Page } from '@playwright/test';
import {
	mapDrawn,
	openAtlas,
	openOptions,
	options,
	panel,
	shape,
	slider,
	toggleLanes,
	withoutWebGl
} from './support/page';
import { faults } from './support/axe';
import { readingPages } from './support/reading-pages';
import { readPng } from './tools/png';

/** No rule is broken; in the dark theme those about colours are asked once more. */
async function expectNoFaults(page: Page, without: string[] = []) {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await faults(page, { without }), 'in the light theme').toEqual([]);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await faults(page, { without, colours: true }), 'in the dark theme').toEqual([]);
}

const desktop = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };

/** The parts of the page that have six sevenths of all that axe looks at. */
const [events, table] = ['#events', 'table[data-republics]'];

interface View {
	address: string;
	/** Opens all that is closed at first. */
	open?: (page: Page) => Promise<void>;
	/** What is the same as at `/`, where it is looked at. */
	known?: string[];
}

const views: View[] = [
	{ address: '/' },
	{
		address: '/?republic=ua',
		known: [events],
		open: (page) => expect(panel(page).getByRole('heading', { name: 'Names' })).toBeVisible()
	},
	{
		address: '/?layers=autonomies',
		known: [events, table],
		open: async (page) => {
			await openOptions(page);
			for (const about of ['List of all', 'About this map', 'How this is'])
				await options(page).locator('summary', { hasText: about }).click();
		}
	},
	{
		address: '/?compare=2010-01-01',
		known: [events],
		open: async (page) => {
			await toggleLanes(page);
			await expect(page.getByRole('group', { name: /row per republic/ })).toBeVisible();
		}
	},
	{ address: '/embed/' },
	{
		address: '/embedding/',
		open: (page) => expect(page.locator('#live time')).toBeVisible()
	},
	{
		address: '/events/?theme=treaty',
		open: (page) => expect(page.getByText('Filters', { exact: true })).toBeVisible()
	},
	{ address: '/print/' },
	{ address: '/print/?sheet=worksheet' }
];

for (const { address, open, known } of views)
	test(`${address} has no fault that axe can find, on a desktop in either theme and on a phone`, async ({
		page
	}) => {
		// With the SVG alone, which is quicker.
		await withoutWebGl(page);
		await page.setViewportSize(desktop);
		await openAtlas(page, address);
		await open?.(page);
		await expectNoFaults(page, known);
		await page.setViewportSize(phone);
		expect(await faults(page, { without: known }), 'on a phone').toEqual([]);
	});

/** Each edition at one of two widths: its pages differ in their words, and those in width by their letters. */
const editions = [
	{ path: '/', viewport: phone },
	{ path: '/ru/', viewport: desktop },
	{ path: '/zh-hans/', viewport: phone },
	{ path: '/zh-hant/', viewport: desktop }
];

/** Items of a list and rows of a table are alike: the first dozen of each is looked at. */
const alike = ['li:nth-child(n + 13)', 'tr:nth-child(n + 13)'];

for (const address of readingPages)
	test(`/${address} has no fault that axe can find, in any language and either theme`, async ({
		page
	}) => {
		for (const { path, viewport } of editions) {
			await page.setViewportSize(viewport);
			await page.goto(path + address);
			await test.step(path, () => expectNoFaults(page, alike));
		}
	});

/** What MapLibre brings along, with all that lies over its map. */
const drawn: View[] = [
	{
		address: '/?layers=autonomies&compare=2010-01-01&maps=2',
		known: [events, table],
		open: (page) => expect(page.locator('svg[data-compared-map]')).toBeVisible()
	},
	{ address: '/embed/' }
];

for (const { address, open, known } of drawn)
	test(`${address} with MapLibre has no fault that axe can find, in either theme`, async ({
		page
	}) => {
		await openAtlas(page, address);
		await mapDrawn(page);
		await open?.(page);
		await expectNoFaults(page, known);
	});

test('the slider can be reached with the Tab key and shows that it has the focus', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page);
	const { x, y, width, height } = (await slider(page).boundingBox())!;
	// The handle is taller than the track.
	const picture = () => page.screenshot({ clip: { x, y: y - 20, width, height: height + 40 } });
	const before = await picture();
	await page.getByRole('button', { name: 'Timeline options' }).focus();
	// Between the tools and the slider stand the next event, the row of marks and what tells of the scale.
	const focused = () => slider(page).evaluate((input) => input === document.activeElement);
	for (let tools = 0; tools < 12 && !(await focused()); tools++) await page.keyboard.press('Tab');
	await expect(slider(page)).toBeFocused();
	expect((await picture()).equals(before)).toBe(false);
});

/** What the page shows of the map: a picture to compare. */
async function pictureOfMap(page: Page) {
	const clip = (await page.locator('.sheet').boundingBox())!;
	return page.screenshot({ clip });
}

/** Whether a ring in the colour of the focus is seen on the map. */
async function ringSeen(page: Page): Promise<boolean> {
	const focus = await page.evaluate(() =>
		getComputedStyle(document.documentElement).getPropertyValue('--focus').trim()
	);
	const wanted = [1, 3, 5].map((at) => parseInt(focus.slice(at, at + 2), 16));
	const picture = readPng(await pictureOfMap(page));
	for (let y = 0; y < picture.height; y += 1)
		for (let x = 0; x < picture.width; x += 1)
			if (picture.at(x, y).every((value, index) => Math.abs(value - wanted[index]!) < 3))
				return true;
	return false;
}

for (const renderer of ['svg', 'gl'] as const)
	test(`faults-1.4.13, 2.1.1, 2.4.7, 2.5.7: the map is moved without a drag, follows the focus, and its words go by Escape, ${renderer}`, async ({
		page
	}) => {
		if (renderer === 'svg') await withoutWebGl(page);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize(desktop);
		await openAtlas(page);
		// Off its name, by shares of its width and height: how large the map is depends on the letters beside it.
		const land = (await shape(page, 'kz').boundingBox())!;
		const [x, y] = [land.x + land.width * 0.3, land.y + land.height * 0.64];
		if (renderer === 'gl') await mapDrawn(page);
		await page.mouse.move(x, y);
		const words = page.locator('.sheet > p[aria-hidden]');
		await expect(words).toContainText('Kazakh');
		await page.keyboard.press('Escape');
		await expect(words).toHaveCount(0);
		await page.mouse.move(x - 4, y);
		await expect(words).toHaveCount(0);

		const menu = page.getByRole('combobox', { name: 'Region on the map' });
		const buttons = page.getByRole('group', { name: 'Move the map' });
		await expect(buttons).toHaveCount(0);
		await menu.selectOption('baltic');
		const stop = page.locator('svg[data-atlas-map] path[tabindex="0"]');
		await expect(stop).toHaveAttribute('data-republic', /^(by|ee|lt|lv|ru)$/);
		let before = await pictureOfMap(page);
		const moved = async () => !(await pictureOfMap(page)).equals(before);
		await buttons.getByRole('button', { name: 'Move the map down' }).click();
		await expect.poll(moved).toBe(true);
		await expect(menu).toHaveValue('');
		expect(await ringSeen(page)).toBe(false);

		const scrolled = await page.evaluate(() => scrollY);
		await menu.selectOption('baltic');
		await menu.focus();
		await page.keyboard.press('Shift+Tab');
		await expect(stop).toBeFocused();
		await expect.poll(() => ringSeen(page)).toBe(true);
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight']) {
			await page.keyboard.press(key);
			await expect.poll(() => ringSeen(page), key).toBe(true);
		}
		await shape(page, 'tj').focus();
		await expect.poll(() => ringSeen(page)).toBe(true);
		await expect(page.locator('.sheet')).toBeInViewport({ ratio: 0.99 });
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);

		before = await pictureOfMap(page);
		await page.keyboard.press('Shift+ArrowUp');
		await expect.poll(moved).toBe(true);
		await expect(shape(page, 'tj')).toBeFocused();
	});

test('faults-2.4.11: on a phone with open details no stop of the Tab key lies under their sheet', async ({
	page
}) => {
	await withoutWebGl(page);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.setViewportSize(phone);
	await openAtlas(page, '/?republic=ua');
	await expect(panel(page).getByRole('heading', { name: 'Names' })).toBeVisible();
	for (const size of [phone, { width: 320, height: 420 }]) {
		await page.setViewportSize(size);
		const hidden = await page.evaluate(() => {
			const sheet = document.querySelector('aside .sheet')!;
			const stops = [
				...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')
			].filter((stop) => stop.tabIndex >= 0 && !sheet.contains(stop) && stop.checkVisibility());
			return stops.flatMap((stop) => {
				stop.focus();
				const { top } = stop.getBoundingClientRect();
				const seen = document.activeElement !== stop || top < sheet.getBoundingClientRect().top;
				return seen ? [] : [stop.ariaLabel ?? stop.textContent];
			});
		});
		expect(hidden).toEqual([]);
	}
});

test('faults-2.2.2, 2.5.1: an embed of a few parts can be paused, and a small one zoomed and moved by single taps', async ({
	page
}) => {
	await withoutWebGl(page);
	await page.setViewportSize({ width: 320, height: 240 });
	await openAtlas(page, '/embed/?ui=none&play=1&date=1990-01-01');
	const playing = page.getByRole('button', { name: 'Pause' });
	await playing.click();
	await expect(playing).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeFocused();

	const map = page.locator('svg[data-atlas-map]');
	const whole = (await map.getAttribute('viewBox'))!;
	await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
	await expect(map).not.toHaveAttribute('viewBox', whole);
	const place = async () =>
		(await map.getAttribute('viewBox'))!.split(' ').map(Number).map(Math.round);
	const zoomed = await place();
	for (const way of ['up', 'down', 'left', 'right']) {
		const button = page.getByRole('button', { name: `Move the map ${way}` });
		const { width, height } = (await button.boundingBox())!;
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
		await button.click();
		if (way === 'up') expect(await place()).not.toEqual(zoomed);
	}
	expect(await place()).toEqual(zoomed);
	await page.getByRole('button', { name: 'Show the whole Union' }).click();
	await expect(map).toHaveAttribute('viewBox', whole);
});

test('faults-contrast: who asks for more contrast gets stronger lines and letters', async ({
	page
}) => {
	await page.goto('/accessibility/');
	const colours = () =>
		page.evaluate(() => {
			const [body, quiet, line] = ['body', 'nav a[href*="events"]', 'header'].map((part) =>
				getComputedStyle(document.querySelector(part)!)
			);
			return { ink: body!.color, quiet: quiet!.color, line: line!.borderBlockEndColor };
		});
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme, contrast: 'no-preference' });
		const usual = await colours();
		expect(usual.quiet).not.toBe(usual.ink);
		await page.emulateMedia({ contrast: 'more' });
		const more = await colours();
		expect(more.quiet).toBe(usual.ink);
		expect(more.line).not.toBe(usual.line);
	}
});
