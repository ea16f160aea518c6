import { expect, test, type Locator, type Page } from '@playwright/test';
import {
	colourAt,
	colourOf,
	mapDrawn,
	middleOf,
	openAtlas,
	openOptions,
	panel,
	shape,
	slider,
	topologies,
	uncaught,
	withoutWebGl
} from './support/page';

test.use({ viewport: { width: 1024, height: 700 }, reducedMotion: 'reduce' });

const title = (page: Page, text: string) =>
	panel(page).getByRole('heading', { name: text, exact: true });
const layer = (page: Page) => page.getByRole('checkbox', { name: /autonomous republics/ });
const globeSwitch = (page: Page) => page.getByRole('checkbox', { name: 'Show as a globe' });
const autonomy = (page: Page, id: string): Locator => page.locator(`[data-autonomy="${id}"]`);

test.describe('the autonomies', () => {
	test('come by the switch or the address, bear their names of the day, and are chosen on the map or from a list', async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, '/?date=1991-07-02');
		await openOptions(page);
		await layer(page).check();
		await expect(page).toHaveURL(/layers=autonomies/);
		await expect(page.locator('[data-autonomy]')).toHaveCount(31);
		await page.goBack();
		await expect(page.locator('[data-autonomy]')).toHaveCount(0);
		await openOptions(page);
		await expect(layer(page)).not.toBeChecked();

		await openAtlas(page, '/?date=1991-07-02&layers=autonomies');
		await autonomy(page, 'yakut').click();
		await expect(title(page, 'Yakut ASSR')).toBeVisible();
		await expect(autonomy(page, 'khakass')).toHaveAttribute('aria-label', /^Khakass AO/);
		await slider(page).press('ArrowRight');
		await expect(autonomy(page, 'khakass')).toHaveAttribute('aria-label', /^Khakassia/);
		await expect(page.locator('[data-autonomy]')).toHaveCount(31);
		await panel(page).getByRole('button', { name: 'Part of: Russian SFSR' }).click();
		await expect(title(page, 'Russian SFSR')).toBeVisible();
		await panel(page).getByRole('button', { name: 'Close' }).click();

		await openOptions(page);
		await expect(layer(page)).toBeChecked();
		const list = page.locator('details').filter({ hasText: 'List of all 31' });
		await list.locator('summary').press('Enter');
		await list.getByRole('button', { name: 'Abkhaz ASSR' }).press('Enter');
		await expect(title(page, 'Abkhaz ASSR')).toBeVisible();
		for (const figure of ['52.32%', '98.61%', '164,231'])
			await expect(panel(page)).toContainText(figure);
		// The focus is where the details are: what lay over the map has closed.
		await openOptions(page);
		await list.locator('summary').press('Enter');
		await list.getByRole('button', { name: 'Transnistria' }).press('Enter');
		await expect(panel(page)).toContainText('Self-proclaimed republic');
		await expect(panel(page)).toContainText('The shape on the map is schematic');
		await expect(panel(page)).toContainText('2 September 1990');
		await page.goBack();
		await expect(title(page, 'Transnistria')).toHaveCount(0);
	});

	test('say so where their file cannot be had, and come when asked again', async ({ page }) => {
		await withoutWebGl(page);
		await page.route('**/data/atlas.json', (route) => route.abort(), { times: 1 });
		await openAtlas(page, '/?layers=autonomies');
		await openOptions(page);
		const alert = page.getByRole('alert').filter({ hasText: 'autonomous republics' });
		await alert.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByText('List of all 31')).toBeVisible();
	});

	test('use-A6: without WebGL a press on a mark names its autonomy, with the layer off', async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, '/?date=1991-03-17&lens=referendum');
		await expect(page.getByText('Autonomous republic that voted: 19')).toBeVisible();
		await page.locator('circle[data-seat="yakut"][r]').click();
		await expect(title(page, 'Yakut ASSR')).toBeVisible();
		await expect(page).not.toHaveURL(/layers/);
	});
});

test.describe('the insets', () => {
	test.use({ viewport: { width: 1920, height: 1080 } });
	const insets = (page: Page) => page.locator('.insets figure');
	const region = (page: Page) => page.getByRole('combobox', { name: 'Region on the map' });

	test('draw small lands larger, beside everything, and can be pressed', async ({ page }) => {
		await withoutWebGl(page);
		await openAtlas(page, '/?date=1991-12-08');
		await expect(insets(page)).toHaveCount(2);
		const covered = await insets(page).evaluateAll((frames) =>
			frames.flatMap((frame) => {
				const { left, top, width, height } = frame.getBoundingClientRect();
				const parts = Array.from({ length: 11 }, (_, part) => part / 10);
				return parts.flatMap((across) =>
					parts.flatMap((down) =>
						document
							.elementsFromPoint(left + across * width, top + down * height)
							.filter((element) =>
								element.matches('[data-republic], [data-label], .credit, select, .zoom')
							)
							.filter((element) => !frame.contains(element))
							.map(({ outerHTML }) => outerHTML.slice(0, 80))
					)
				);
			})
		);
		expect(covered).toEqual([]);

		const georgia = page.locator('[data-inset="ge"]').last();
		await expect(georgia).toHaveCSS('fill', await colourOf(page, 'ge'));
		await slider(page).press('End');
		await expect(georgia).toHaveCSS('fill', await colourOf(page, 'ge'));
		const { x, y } = await middleOf(insets(page).locator('text[data-label="ge"]'));
		await page.mouse.click(x, y);
		await expect(page).toHaveURL(/republic=ge/);

		await insets(page).getByText('Baltic').click();
		await expect(region(page)).toHaveValue('baltic');
		await expect(insets(page)).toHaveCount(0);
		await region(page).selectOption('union');
		await expect(insets(page)).toHaveCount(2);
		await page.setViewportSize({ width: 390, height: 844 });
		await expect(insets(page)).toHaveCount(0);
	});
});

test.describe('the globe', () => {
	const round = (page: Page) => page.locator('.globe');
	/** A place in Russia, north of the centre of the globe, which lies by the border. */
	const siberia = async (page: Page) => {
		const { x, y } = await middleOf(round(page).locator('canvas'));
		return { x, y: y - 24 };
	};

	test('faults-2.1.1, 2.5.7: is shown by the address, follows the slider, turns by buttons, opens a republic and goes with its switch, which the back button undoes', async ({
		page
	}) => {
		const asked = topologies(page);
		await openAtlas(page, '/?date=1991-01-01&view=globe');
		await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
		await expect(round(page)).toBeVisible();
		await expect(page.locator('.insets')).toHaveCount(0);
		expect(asked).toContain('lonlat');
		await expect
			.poll(async () => colourAt(page, await siberia(page)))
			.toBe(await colourOf(page, 'ru'));
		const before = await colourOf(page, 'ru');
		await slider(page).press('End');
		await expect.poll(() => colourOf(page, 'ru')).not.toBe(before);
		await expect
			.poll(async () => colourAt(page, await siberia(page)))
			.toBe(await colourOf(page, 'ru'));

		const { x, y } = await siberia(page);
		await page.mouse.click(x, y);
		await expect(title(page, 'Russia')).toBeVisible();

		// Without a drag, here until the Arctic Ocean lies in the middle.
		await page.getByRole('button', { name: 'Move the map up' }).click();
		await expect
			.poll(async () => colourAt(page, await siberia(page)))
			.not.toBe(await colourOf(page, 'ru'));
		await page.getByRole('button', { name: 'Show the whole Union' }).click();
		await expect
			.poll(async () => colourAt(page, await siberia(page)))
			.toBe(await colourOf(page, 'ru'));

		await openOptions(page);
		await globeSwitch(page).uncheck();
		await page.keyboard.press('Escape');
		await expect(round(page)).toHaveCount(0);
		await expect(page).not.toHaveURL(/view=globe/);
		await expect(page.locator('canvas')).toHaveCount(1);
		const middle = await middleOf(shape(page, 'ru'));
		await expect
			.poll(() => colourAt(page, { x: middle.x, y: middle.y + 30 }))
			.toBe(await colourOf(page, 'ru'));
		await page.goBack();
		await expect(round(page)).toBeVisible();
	});

	test('needs WebGL and says so; the plane stays', async ({ page }) => {
		const errors = uncaught(page);
		await withoutWebGl(page);
		await openAtlas(page, '/?view=globe');
		await expect(page.getByText('The globe needs WebGL')).toBeVisible();
		await expect(page.locator('svg[data-atlas-map]')).toHaveCSS('opacity', '1');
		await openOptions(page);
		await globeSwitch(page).uncheck();
		await expect(page.getByText('The globe needs WebGL')).toHaveCount(0);
		expect(errors).toEqual([]);
	});

	test('is beside what Mercator would make of it, measured', async ({ page }) => {
		await withoutWebGl(page);
		await openAtlas(page);
		await openOptions(page);
		await page.getByText('About this map').click();
		await expect(page.getByText(/4\.9 times for Russian SFSR, 1\.6 times for/)).toBeVisible();
		const width = async (name: RegExp) =>
			(await page.getByRole('img', { name }).boundingBox())!.width;
		const times = (await width(/^Mercator$/)) / (await width(/^Equal-area/));
		expect(times).toBeGreaterThan(2.2);
		expect(times).toBeLessThan(2.4);
	});
});

test.describe('the detail', () => {
	/** A place in Kazakhstan, away from its name and its lakes. */
	async function desert(page: Page) {
		const { x, y } = await middleOf(shape(page, 'kz'));
		return { x: x - 40, y: y + 20 };
	}

	/** Its colour, clear of the words beside the pointer. */
	const colourBelow = async (page: Page) => {
		const { x, y } = await desert(page);
		return colourAt(page, { x, y: y + 32 });
	};

	/** A click on MapLibre's map, where an autonomy is. */
	async function tellsOfAutonomy(page: Page) {
		await openOptions(page);
		await expect(layer(page)).toBeChecked();
		await page.keyboard.press('Escape');
		const { x, y } = await middleOf(autonomy(page, 'yakut'));
		await page.mouse.click(x, y);
		await expect(title(page, 'Yakut ASSR')).toBeVisible();
		await expect(panel(page)).toContainText('Sakha (Yakutia)');
		await expect(panel(page)).toContainText(
			'Its result was reported in 1991 but has not been found for this atlas.'
		);
		await expect(page).toHaveURL(/republic=ru&layers=autonomies/);
		await panel(page).getByRole('button', { name: 'Part of: Russian SFSR' }).click();
		await expect(title(page, 'Russian SFSR')).toBeVisible();
		await panel(page).getByRole('button', { name: 'Close' }).click();
	}

	async function zoomIn(page: Page) {
		const { x, y } = await desert(page);
		await page.mouse.move(x, y);
		for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -900);
	}

	test('is fetched once, where it shows, and no colour is lost on the way; before it a click tells of an autonomy', async ({
		page
	}) => {
		const asked = topologies(page);
		await openAtlas(page, '/?date=1991-03-17&layers=autonomies');
		await mapDrawn(page);
		await tellsOfAutonomy(page);
		await openOptions(page);
		await layer(page).uncheck();
		await page.keyboard.press('Escape');
		const colour = await colourOf(page, 'kz');
		await zoomIn(page);
		const detailed = page.locator('[data-detail="detailed"]');
		const seen = new Set<string>();
		await expect
			.poll(
				async () => {
					seen.add(await colourBelow(page));
					return detailed.count();
				},
				{ intervals: [20] }
			)
			.toBe(1);
		expect([...seen]).toEqual([colour]);

		await slider(page).press('End');
		const later = await colourOf(page, 'kz');
		expect(later).not.toBe(colour);
		await expect.poll(() => colourBelow(page)).toBe(later);
		await page.getByRole('button', { name: 'Show the whole Union' }).click();
		await zoomIn(page);
		await expect.poll(() => colourBelow(page)).toBe(later);
		expect(asked).toEqual(['overview', 'detailed']);
	});

	test('that cannot be fetched leaves the overview, as a globe that cannot be leaves the plane', async ({
		page
	}) => {
		const errors = uncaught(page);
		await page.route(/\/(lonlat|detailed)\.topo\.json$/, (route) => route.abort());
		await openAtlas(page, '/?view=globe');
		await expect(page.getByText('The globe could not be loaded')).toBeVisible();
		await mapDrawn(page);
		await expect(page.locator('.globe')).toHaveCount(0);
		const failed = page.waitForEvent('requestfailed');
		await zoomIn(page);
		await failed;
		await expect.poll(() => colourBelow(page)).toBe(await colourOf(page, 'kz'));
		expect(errors).toEqual([]);
	});
});
