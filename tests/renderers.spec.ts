import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'yaml';
import {
	expectDate,
	mapDrawn,
	middleOf,
	openAtlas,
	panel,
	shape,
	slider,
	swipe,
	toggleLanes,
	typeDate
} from './support/page';
import { countDraws, drawn } from './tools/draws';
import { readPng, type Picture } from './tools/png';

/** The picture of the SVG that lies under MapLibre's. */
async function pictureOfSvg(page: Page): Promise<Picture> {
	// By the object model: the page's policy allows no style of anybody else.
	const show = (svg: boolean) =>
		page.evaluate((svg) => {
			const canvas = document.querySelector<HTMLElement>('canvas.maplibregl-canvas')!;
			const map = document.querySelector<SVGElement>('svg[data-atlas-map]')!;
			canvas.style.setProperty('visibility', svg ? 'hidden' : '', 'important');
			map.style.setProperty('opacity', svg ? '1' : '', 'important');
		}, svg);
	await show(true);
	const picture = readPng(await page.screenshot());
	await show(false);
	return picture;
}

interface Patch {
	name: string;
	left: number;
	top: number;
	right: number;
	bottom: number;
	/** Of a name: its colour. */
	ink?: number[];
}

/** Whether the middle of a patch lies under something else. */
const covered = (patch: Patch, over: Patch[]) => {
	const [x, y] = [(patch.left + patch.right) / 2, (patch.top + patch.bottom) / 2];
	return over.some((it) => x >= it.left && x <= it.right && y >= it.top && y <= it.bottom);
};

/** How much a patch of one picture differs from the other, moved by so much: 0 to 255. */
function differenceAt(
	{ gl, svg }: { gl: Picture; svg: Picture },
	{ left, right, top, bottom }: Patch,
	dx: number,
	dy: number
): number {
	let sum = 0;
	let count = 0;
	for (let y = Math.floor(top); y <= bottom; y++)
		for (let x = Math.floor(left); x <= right; x++) {
			const [a, b] = [gl.at(x + dx, y + dy), svg.at(x, y)];
			sum += Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
			count += 3;
		}
	return sum / count;
}

/** By how many pixels, up to so many, a patch of MapLibre's is moved against the SVG's. */
function shift(pictures: { gl: Picture; svg: Picture }, patch: Patch, most: number) {
	const range = Array.from({ length: 2 * most + 1 }, (_, index) => index - most);
	return range
		.flatMap((dx) => range.map((dy) => ({ dx, dy, rest: differenceAt(pictures, patch, dx, dy) })))
		.reduce((best, it) => (it.rest < best.rest ? it : best));
}

/** How much ink there is in a patch. */
function inkIn(picture: Picture, { left, right, top, bottom, ink = [] }: Patch): number {
	let amount = 0;
	for (let y = Math.floor(top); y <= bottom; y++)
		for (let x = Math.floor(left); x <= right; x++) {
			const far = Math.hypot(...picture.at(x, y).map((value, index) => value - ink[index]!));
			amount += Math.max(0, 1 - far / 160);
		}
	return amount;
}

/** The outermost points of each republic, and the names: what must lie in the same place. */
const landmarks = (page: Page) =>
	page.evaluate(() => {
		const svg = document.querySelector<SVGSVGElement>('svg[data-atlas-map]')!;
		const corners = [...svg.querySelectorAll<SVGPathElement>('path[data-republic]')].flatMap(
			(path) => {
				const matrix = path.getScreenCTM()!;
				const length = path.getTotalLength();
				const points = Array.from({ length: 600 }, (_, step) =>
					path.getPointAtLength((length * step) / 600).matrixTransform(matrix)
				);
				const outermost = (far: (point: DOMPoint) => number) =>
					points.reduce((a, b) => (far(b) > far(a) ? b : a));
				return [
					outermost(({ x }) => x),
					outermost(({ x }) => -x),
					outermost(({ y }) => y),
					outermost(({ y }) => -y)
				].map(({ x, y }) => ({
					name: `a corner of ${path.dataset.republic}`,
					left: Math.round(x) - 4,
					right: Math.round(x) + 4,
					top: Math.round(y) - 4,
					bottom: Math.round(y) + 4
				}));
			}
		);
		const names = [...svg.querySelectorAll<SVGTextElement>('text[data-label]')].flatMap((text) => {
			const { left, right, top, bottom } = text.getBoundingClientRect();
			return right > left
				? [
						{
							name: `the name of ${text.dataset.label}`,
							...{ left, right, top, bottom },
							ink: getComputedStyle(text).fill.match(/\d+/g)!.map(Number)
						}
					]
				: [];
		});
		const ends = [...svg.querySelectorAll<SVGPathElement>('path.end')].map((end) => {
			const { left, top } = end.getBoundingClientRect();
			return { name: 'end', left: left - 4, right: left + 4, top: top - 4, bottom: top + 4 };
		});
		return { corners, names, ends };
	});

/** The one that MapLibre starts in first: of the smallest it is drawn soonest. */
const sizes = [
	[390, 844],
	[1024, 720],
	[1440, 900]
] as const;

test('at every size the SVG and MapLibre put corners and names in the same place', async ({
	page
}) => {
	await page.setViewportSize({ width: sizes[0][0], height: sizes[0][1] });
	await openAtlas(page, '/?date=1989-01-01');
	await mapDrawn(page);
	await page.evaluate(() => document.fonts.ready);
	await page.mouse.move(2, 2);
	for (const [width, height] of sizes) {
		await page.setViewportSize({ width, height });
		await expect(async () => {
			const svg = await pictureOfSvg(page);
			const { corners, names, ends } = await landmarks(page);
			expect(corners).toHaveLength(60);
			// A corner that a name or the end of its line covers is not to be seen: on a phone a quarter of them.
			const bare = corners.filter((corner) => !covered(corner, [...names, ...ends]));
			expect(bare.length).toBeGreaterThanOrEqual(width < 500 ? 40 : 50);
			expect(names.length).toBeGreaterThanOrEqual(15);
			const pictures = { gl: readPng(await page.screenshot()), svg };
			const off = bare.filter((corner) => shift(pictures, corner, 1).rest > 24);
			expect(off.map(({ name }) => name)).toEqual([]);
			for (const name of names) {
				// A browser sets letters closer than MapLibre: over a long name it comes to a pixel or two.
				const { dx, dy } = shift(pictures, name, 4);
				expect(Math.abs(dx), name.name).toBeLessThanOrEqual(2);
				expect(Math.abs(dy), name.name).toBeLessThanOrEqual(1);
				// It is there: letters are drawn a little thinner or thicker, not left out.
				const ink = inkIn(pictures.gl, name) / inkIn(pictures.svg, name);
				expect(ink, name.name).toBeGreaterThan(0.35);
				expect(ink, name.name).toBeLessThan(2);
			}
		}, `${width} × ${height}`).toPass({ timeout: 30_000 });
	}
});

test('the SVG and MapLibre mark the place of an event in the same place, and the globe marks it', async ({
	page
}) => {
	await page.setViewportSize({ width: 800, height: 600 });
	// There MapLibre waits until somebody takes hold of the map.
	await openAtlas(page, '/embed/?date=1991-12-08');
	const mark = page.locator('[data-event-mark]');
	await expect(mark).toHaveCount(1);
	const svg = await middleOf(mark);
	await mapDrawn(page);
	const gl = await middleOf(mark);
	expect(Math.hypot(gl.x - svg.x, gl.y - svg.y)).toBeLessThan(2);
	await page.getByRole('combobox', { name: 'Region on the map' }).selectOption('caucasus');
	await expect(mark).toHaveCount(0);
	await openAtlas(page, '/embed/?date=1991-12-08&view=globe');
	await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
	await expect(mark).toBeInViewport();
	const opened = page.waitForEvent('popup');
	await mark.click();
	await expect(await opened).toHaveURL(/\/events\/belovezha\/$/);
});

const all = parse(readFileSync('src/content/lenses.yaml', 'utf8')) as {
	id: string;
	kind: string;
	statuses: { id: string }[];
}[];
const lenses = all.filter(({ kind }) => kind !== 'membership');

/** The fewest days that show every status of a lens between them: each is drawn in both themes. */
const days: Record<string, string[]> = {
	commonwealth: ['1989-01-01', '1991-12-08', '2000-01-01', '2026-02-01'],
	treaties: ['1992-01-01', '2009-01-01', '2019-01-01'],
	sovereignty: ['1990-05-01', '1992-01-01'],
	referendum: ['1991-01-01', '1991-04-01']
};

/** A patch well inside each republic, clear of names and marks, with its status and the colour that it should have. */
const fills = (page: Page) =>
	page.evaluate(() => {
		const svg = document.querySelector<SVGSVGElement>('svg[data-atlas-map]')!;
		const over = '[data-atlas-map] text[data-label], [data-event-mark], [data-event-mark] text';
		const boxes = [...document.querySelectorAll(over)].map((it) => it.getBoundingClientRect());
		return [...svg.querySelectorAll<SVGPathElement>('path[data-republic]')].flatMap((path) => {
			const inverse = path.getScreenCTM()!.inverse();
			const inside = (x: number, y: number) =>
				path.isPointInFill(new DOMPoint(x, y).matrixTransform(inverse));
			const box = path.getBoundingClientRect();
			for (let y = Math.ceil(box.top) + 3; y < box.bottom - 3; y += 2)
				for (let x = Math.ceil(box.left) + 3; x < box.right - 3; x += 2) {
					const around = [-3, 0, 3].flatMap((dx) => [-3, 0, 3].map((dy) => [x + dx, y + dy]));
					const named = boxes.some(
						({ left, right, top, bottom }) =>
							x > left - 4 && x < right + 4 && y > top - 4 && y < bottom + 4
					);
					if (named || !around.every(([x, y]) => inside(x!, y!))) continue;
					const colour = getComputedStyle(path).getPropertyValue('--status').trim();
					return [{ status: path.dataset.status!, colour, x, y }];
				}
			return [];
		});
	});

/** Waits until MapLibre's picture has the colour of every patch. */
const expectPainted = (page: Page, patches: Awaited<ReturnType<typeof fills>>) =>
	expect(async () => {
		const picture = readPng(await page.screenshot());
		for (const { status, colour, x, y } of patches)
			expect(nearest(picture, colour, x, y), status).toBeLessThan(8);
	}).toPass({ timeout: 30_000 });

test('in either theme MapLibre paints every status of every lens in the colour of the SVG', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await openAtlas(page);
	await mapDrawn(page);
	for (const colorScheme of ['dark', 'light'] as const) {
		await page.emulateMedia({ colorScheme });
		for (const { id, statuses } of lenses) {
			await page.getByRole('combobox', { name: 'Colour by' }).selectOption(id);
			const seen = new Set<string>();
			for (const date of days[id]!) {
				await typeDate(page, date);
				await expectDate(page, date);
				await page.mouse.move(2, 2);
				const patches = await fills(page);
				for (const { status } of patches) seen.add(status);
				await expectPainted(page, patches);
			}
			expect([...seen].sort()).toEqual(statuses.map((status) => status.id).sort());
		}
	}
});

test('MapLibre paints the ties with a body in the colours of the SVG, and those with the next', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await openAtlas(page, '/?date=2026-01-01&lens=alliances&body=eu');
	await mapDrawn(page);
	const seen = new Set<string>();
	for (const name of ['EU', 'EAEU', 'CSTO', 'CIS']) {
		await page
			.getByRole('combobox', { name: 'Organisation or treaty' })
			.selectOption({ label: name });
		await page.mouse.move(2, 2);
		const patches = await fills(page);
		for (const { status } of patches) seen.add(status);
		await expectPainted(page, patches);
	}
	expect([...seen].sort().join(' ')).toBe('candidate left member none observer partner suspended');
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	/** Up the map, from its lower half. */
	const up = Array.from({ length: 13 }, (_, step) => ({ x: 150, y: 330 - 10 * step }));
	/** Runs in the page: resolves once it has come to rest, which is later than the last touch. */
	const scrollEnd = () =>
		new Promise<void>((resolve) =>
			document.addEventListener('scrollend', () => resolve(), { once: true })
		);
	/** Runs in the page: scrolls it to its top, and resolves there. */
	const backToTop = () =>
		new Promise<void>((resolve) => {
			document.addEventListener('scrollend', () => resolve(), { once: true });
			scrollTo({ top: 0, behavior: 'instant' });
		});

	test('use-E4: one finger scrolls the page past the map, and is told that two move it', async ({
		page
	}) => {
		await openAtlas(page);
		const region = page.getByRole('combobox', { name: 'Region on the map' });
		await expect(region).toHaveValue('union');
		let scrolled = page.evaluate(scrollEnd);
		await swipe(page, up);
		await scrolled;
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
		await page.evaluate(backToTop);

		// Without a mouse, which would point at what scrolls below it and have its words cover the map.
		await swipe(page, up.slice(0, 1), 2);
		await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
		const told = page.evaluate(
			() =>
				new Promise<string>((resolve) => {
					const hint = document.querySelector('.maplibregl-cooperative-gesture-screen')!;
					new MutationObserver(() => resolve((hint as HTMLElement).innerText)).observe(hint, {
						attributeFilter: ['class']
					});
				})
		);
		scrolled = page.evaluate(scrollEnd);
		await swipe(page, up);
		expect((await told).trim()).toBe('Use two fingers to move the map');
		await scrolled;
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
		await expect(region).toHaveValue('union');

		await page.evaluate(backToTop);
		await swipe(page, up, 2);
		await expect(region).toHaveValue('');
		expect(await page.evaluate(() => scrollY)).toBe(0);
	});
});

test('MapLibre begins when a reader comes near the map, or only looks on for five seconds, and never while the slider is held', async ({
	page
}) => {
	const html = page.locator('html');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.clock.install();
	await openAtlas(page);
	await page.mouse.move(4, 4);
	const { x, y } = await middleOf(slider(page));
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.clock.fastForward(20_000);
	await page.mouse.up();
	await page.clock.fastForward(4000);
	expect(asked.filter((address) => address.includes('.topo.json'))).toEqual([]);
	await page.clock.fastForward(1000);
	await expect(html).toHaveAttribute('data-map', 'gl');

	await page.reload();
	await expect(html).toHaveAttribute('data-ready');
	await expect(html).toHaveAttribute('data-map', 'svg');
	const { x: left, y: top } = await middleOf(shape(page, 'ru'));
	await page.mouse.move(left, top);
	await expect(html).toHaveAttribute('data-map', 'gl');
});

test('the whole Union stays in sight when the lanes are opened while the map loads', async ({
	page
}) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await openAtlas(page);
	await toggleLanes(page);
	await mapDrawn(page);
	await page.mouse.move(2, 2);
	const patches = await fills(page);
	expect(patches.length).toBeGreaterThan(7);
	await expectPainted(page, patches);
});

for (const address of ['/?republic=tm', '/zh-hans/?republic=tm', '/?view=globe&republic=tm'])
	test(`MapLibre's first picture on ${address} has all names and outlines that the next has`, async ({
		page
	}) => {
		// Small, and drawn sooner.
		await page.setViewportSize({ width: 800, height: 600 });
		await countDraws(page);
		await openAtlas(page, `${address}&date=2010-01-01&compare=1993-12-03`);
		await expect(page.locator('html')).toHaveAttribute('data-map', 'gl');
		// Then all is drawn once more, and nothing else.
		await page.emulateMedia({ colorScheme: 'dark' });
		await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(1);
		const [first, ...later] = await drawn(page);
		expect(later).toEqual(later.map(() => first));
	});

/** How many pictures MapLibre has drawn, once the page shows thirty frames without another. */
const drawnAtRest = (page: Page) =>
	page.evaluate(async () => {
		const { draws } = window as unknown as { draws: unknown[] };
		let before = draws.length;
		for (let frame = 0; frame < 30; frame++) {
			await new Promise(requestAnimationFrame);
			if (draws.length === before) continue;
			before = draws.length;
			frame = 0;
		}
		return before;
	});

test('a step to a day on which the map looks the same has MapLibre draw nothing', async ({
	page
}) => {
	await countDraws(page);
	await openAtlas(page, '/?date=1993-01-20&republic=kz');
	await mapDrawn(page);
	await page.mouse.move(2, 2);
	const before = await drawnAtRest(page);
	await typeDate(page, '1993-02-10');
	await expect(panel(page)).toContainText('Almaty');
	expect(await drawnAtRest(page)).toBe(before);
	await typeDate(page, '1993-12-10');
	await expect.poll(() => drawnAtRest(page)).toBeGreaterThan(before);
});

/** How far the nearest pixel about a place is from a colour; a hatching leaves some untouched. */
function nearest(picture: Picture, colour: string, x: number, y: number): number {
	const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
	let least = Infinity;
	for (let dy = -4; dy <= 4; dy++)
		for (let dx = -4; dx <= 4; dx++) {
			const pixel = picture.at(x + dx, y + dy);
			least = Math.min(least, Math.max(...pixel.map((value, i) => Math.abs(value - wanted[i]!))));
		}
	return least;
}
