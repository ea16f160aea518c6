import { expect, test, type Page } from '@playwright/test';
import { expectDate, openAtlas, withoutWebGl } from './support/page';

/** From a large desktop to a small phone. */
const sizes = [
	[2560, 1440],
	[1920, 1080],
	[1440, 900],
	[1280, 720],
	[1024, 768],
	[800, 600],
	[390, 844],
	[360, 640]
] as const;

/** What is wrong with the names that are seen on the map. */
const faults = (page: Page) =>
	page.evaluate(() => {
		const frame = document.querySelector('svg[data-atlas-map]')!.closest('.map')!;
		const edge = frame.getBoundingClientRect();
		// Firefox counts the halo in the rectangle of an SVG text; its box is the same in all browsers.
		const seen = [
			...document.querySelectorAll<SVGTextElement>('svg[data-atlas-map] text[data-label]')
		].flatMap((text) => {
			const { a: scale, e, f } = text.getScreenCTM() ?? new DOMMatrix();
			const { x, y, width, height } = text.getBBox();
			const box = new DOMRect(x * scale + e, y * scale + f, width * scale, height * scale);
			const drawn = getComputedStyle(text.closest('[data-stages]')!).display !== 'none';
			return drawn && getComputedStyle(text).visibility === 'visible' ? [{ text, box }] : [];
		});
		const name = ({ text }: (typeof seen)[number]) => text.textContent?.trim() ?? '';
		// Half a pixel of a letter's empty box is no letter.
		const meet = (a: DOMRect, b: DOMRect) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
		const overlaps = seen.flatMap((one, index) =>
			seen.slice(index + 1).flatMap((other) => (meet(one.box, other.box) ? [[one, other]] : []))
		);
		const over = document.querySelectorAll('[data-over-map], .insets figure, .stage > footer');
		const cut = seen.filter(
			({ box }) =>
				box.left < edge.left ||
				box.right > edge.right ||
				box.top < edge.top ||
				box.bottom > edge.bottom ||
				[...over].some((element) => meet(box, element.getBoundingClientRect()))
		);
		const ashore = seen.filter(
			({ text, box }) =>
				'beside' in text.dataset &&
				!text.dataset.number &&
				[box.left, (box.left + box.right) / 2, box.right].some((x) =>
					document
						.elementsFromPoint(x, (box.top + box.bottom) / 2)
						.some((element) => element.matches('svg[data-atlas-map] path[data-republic]'))
				)
		);
		return {
			named: [...new Set(seen.map(({ text }) => text.dataset.label))].length,
			overlaps: overlaps.map((pair) => pair.map(name).join(' on ')),
			cut: cut.map(name),
			ashore: ashore.map(name)
		};
	});

const none = { overlaps: [], cut: [], ashore: [] };

for (const language of ['', 'ru/', 'zh-hans/', 'zh-hant/'])
	test(`/${language} names all fifteen in 1989 and in 2020, none on another, at every size`, async ({
		page
	}) => {
		await withoutWebGl(page);
		await openAtlas(page, `/${language}?date=1989-01-01`);
		await page.evaluate(() => document.fonts.ready);
		for (const date of ['1989-01-01', '2020-01-01']) {
			await page.locator('#typed-date').fill(date);
			await page.locator('#typed-date').press('Enter');
			await expectDate(page, date);
			for (const [width, height] of sizes) {
				await page.setViewportSize({ width, height });
				await expect
					.poll(() => faults(page), `${date}, ${width} x ${height}`)
					.toEqual({ named: 15, ...none });
			}
		}
	});

for (const [width, height] of [
	[1440, 900],
	[390, 844]
] as const)
	test(`at ${width} x ${height} the regions show their names, none on another`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await withoutWebGl(page);
		await openAtlas(page, '/ru/?date=1989-01-01');
		const menu = page.getByRole('combobox', { name: 'Часть карты' });
		const map = page.locator('svg[data-atlas-map]');
		let shown = (await map.getAttribute('viewBox'))!;
		const show = async (region: string) => {
			await menu.selectOption(region);
			await expect(map).not.toHaveAttribute('viewBox', shown);
			shown = (await map.getAttribute('viewBox'))!;
		};
		for (const [region, republics] of [
			['baltic', ['ee', 'lt', 'lv']],
			['west', ['by', 'md', 'ua']],
			['caucasus', ['am', 'az', 'ge']],
			['central-asia', ['kg', 'kz', 'tj', 'tm', 'uz']]
		] as const) {
			await show(region);
			// On a phone the menu leaves no room for the names of the two in the corner: they give way.
			for (const republic of republics.filter((id) => width > 390 || !['kg', 'tj'].includes(id)))
				await expect(
					page.locator(`svg[data-atlas-map] text[data-label="${republic}"]:visible`).first()
				).toBeInViewport();
			await expect
				.poll(async () => {
					const { overlaps, cut } = await faults(page);
					return { overlaps, cut };
				}, region)
				.toEqual({ overlaps: [], cut: [] });
		}
		await show('union');
		await expect.poll(() => faults(page)).toMatchObject(none);
	});

test('use-D7: a part of the map names its capitals as they are called on the day', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await withoutWebGl(page);
	await openAtlas(page, '/?date=1990-01-01');
	await page.getByRole('combobox', { name: 'Region on the map' }).selectOption('central-asia');
	const names = page.locator('svg[data-atlas-map] .capital:visible');
	await expect(names.filter({ hasText: 'Frunze' })).toHaveCount(1);
	await page.locator('#typed-date').fill('2000-01-01');
	await page.locator('#typed-date').press('Enter');
	await expect(names.filter({ hasText: 'Bishkek' })).toHaveCount(1);
	await expect(names.filter({ hasText: 'Frunze' })).toHaveCount(0);
	await expect(names.filter({ hasText: 'Astana' })).toHaveCount(1);
});

test('the buttons zoom the SVG, the menu leads back to the whole, and a name beside a small republic is a target, as is the sea around it', async ({
	page
}) => {
	await withoutWebGl(page);
	await openAtlas(page);
	const map = page.locator('svg[data-atlas-map]');
	const whole = await map.getAttribute('viewBox');
	await page.getByRole('button', { name: 'Zoom in', exact: true }).click();
	await expect(map).not.toHaveAttribute('viewBox', whole!);
	await page.getByRole('combobox', { name: 'Region on the map' }).selectOption('union');
	await expect(map).toHaveAttribute('viewBox', whole!);
	await page.locator('text[data-label="am"]:visible').click();
	await expect(page).toHaveURL(/[?&]republic=am/);
});

for (const [width, height, date, keyed] of [
	[320, 240, '1989-01-01', false],
	[480, 300, '1991-12-08', false],
	[480, 300, '1989-01-01', false]
] as const)
	test(`use-G3: an embed of ${width} by ${height} names or numbers all fifteen on ${date}, none on another`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		for (const language of ['', 'ru/', 'zh-hans/']) {
			await page.goto(`/${language}embed/?date=${date}`);
			await page.evaluate(() => document.fonts.ready);
			await expect.poll(() => faults(page), language).toEqual({ named: 15, ...none });
			await expect(page.locator('[data-number-key]')).toBeVisible({ visible: keyed });
		}
	});
