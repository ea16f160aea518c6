import { expect, type Locator, type Page } from '@playwright/test';
import { readPng } from '../tools/png';

/** The places in a page that show every republic's status. */
export const places = {
	map: 'svg[data-atlas-map] path[data-republic]',
	table: 'table[data-republics] tr[data-republic]'
};

/** Opens the page at `address` and waits until it takes input. */
export async function openAtlas(page: Page, address = '/'): Promise<void> {
	await page.goto(address);
	await expect(page.locator('html')).toHaveAttribute('data-ready');
}

/** Brings the pointer over the map: MapLibre begins. */
export async function comeNear(page: Page): Promise<void> {
	const { x, y } = await middleOf(shape(page, 'kz'));
	await page.mouse.move(x, y);
}

/** The same, until MapLibre has drawn the map. */
export async function mapDrawn(page: Page): Promise<void> {
	await comeNear(page);
	await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
}

/** The element that shows a republic in one place. */
export const marked = (page: Page, place: keyof typeof places, republic: string): Locator =>
	page.locator(`${places[place]}[data-republic="${republic}"]`);

/** A republic's shape in the SVG. */
export const shape = (page: Page, republic: string): Locator => marked(page, 'map', republic);

/** Every republic's status as the page shows it in one place. */
export async function statuses(
	page: Page,
	place: keyof typeof places
): Promise<Record<string, string>> {
	const pairs = await page
		.locator(places[place])
		.evaluateAll((elements) =>
			(elements as HTMLElement[]).map(({ dataset }) => [dataset.republic!, dataset.status ?? ''])
		);
	return Object.fromEntries(pairs) as Record<string, string>;
}

/** The heading's date. */
export const heading = (page: Page): Locator => page.getByRole('heading').locator('time');

/** Waits until the page shows `date`. */
export const expectDate = (page: Page, date: string): Promise<void> =>
	expect(heading(page)).toHaveAttribute('datetime', date);

/** The date slider. */
export const slider = (page: Page): Locator => page.locator('input[type=range][name=date]');

/** The link that opens a republic from the table. */
export const row = (page: Page, name: string): Locator =>
	page.locator('table[data-republics]').getByRole('link', { name });

/** The panel with a republic's details, or with the events of the day. */
export const panel = (page: Page): Locator => page.getByRole('complementary', { name: 'Details' });

/** Opens the options of the map, where they are not open already. */
export async function openOptions(page: Page, name = 'Map options'): Promise<void> {
	const button = page.getByRole('button', { name });
	if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
}

/** The options of the map. */
export const options = (page: Page): Locator => page.getByRole('region', { name: 'Map options' });

/** Opens the menu with the other tools of time. */
export async function timelineMenu(page: Page): Promise<Locator> {
	await page.getByRole('button', { name: 'Timeline options' }).click();
	return page.getByRole('group', { name: 'Timeline options' });
}

/** Opens the lanes of the republics, or closes them. */
export async function toggleLanes(page: Page): Promise<void> {
	const menu = await timelineMenu(page);
	await menu.getByRole('button', { name: 'Timeline by republic' }).click();
}

/** Shows a date by typing it. */
export async function typeDate(page: Page, text: string): Promise<void> {
	const field = page.getByRole('textbox', { name: 'Go to date' });
	await field.fill(text);
	await field.press('Enter');
}

/** The middle of an element's box, in pixels of the page. */
export async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
	const box = (await element.boundingBox())!;
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The topologies that the page asks for, by name, from when this is called. */
export function topologies(page: Page): string[] {
	const names: string[] = [];
	page.on('request', (request) => {
		const [, name] = /\/geo\/(\w+)\.topo\.json$/.exec(request.url()) ?? [];
		if (name) names.push(name);
	});
	return names;
}

/** The colour that a republic has to have. */
export const colourOf = (page: Page, republic: string): Promise<string> =>
	shape(page, republic).evaluate((path) => getComputedStyle(path).fill);

/** The colour on the screen at a point, as CSS writes it: of the map, that of whatever draws it. */
export async function colourAt(page: Page, { x, y }: { x: number; y: number }): Promise<string> {
	const picture = readPng(await page.screenshot({ clip: { x, y, width: 1, height: 1 } }));
	return `rgb(${picture.at(0, 0).join(', ')})`;
}

/**
 * Puts a finger on the screen, or several beside each other, moves it from point to point and lifts it.
 * The browser takes it for its own, and scrolls where the page lets it.
 */
export async function swipe(
	page: Page,
	points: { x: number; y: number }[],
	fingers = 1
): Promise<void> {
	const session = await page.context().newCDPSession(page);
	for (const [index, { x, y }] of points.entries())
		await session.send('Input.dispatchTouchEvent', {
			type: index ? 'touchMove' : 'touchStart',
			touchPoints: Array.from({ length: fingers }, (_, id) => ({ x: x + 60 * id, y, id }))
		});
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Takes WebGL away; resolves to a check whether the page has asked for it in vain. */
export async function withoutWebGl(page: Page): Promise<() => Promise<boolean>> {
	await page.addInitScript(() => {
		const canvases = HTMLCanvasElement.prototype as {
			getContext: (this: HTMLCanvasElement, kind: string, options?: unknown) => unknown;
		};
		const { getContext } = canvases;
		canvases.getContext = function (kind, options) {
			if (!kind.includes('webgl')) return getContext.call(this, kind, options);
			document.documentElement.dataset.refused = '';
			return null;
		};
	});
	return () => page.evaluate(() => 'refused' in document.documentElement.dataset);
}

/** Collects the errors that nothing on the page catches. */
export function uncaught(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', ({ message, stack }) => errors.push(stack || message));
	return errors;
}
