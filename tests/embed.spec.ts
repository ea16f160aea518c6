import { expect, test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { swipe } from './support/page';
import { statusesOn } from './support/expected-history';
import { startHost, type Host } from './tools/host';

/** What a frame sent to the page around it. */
interface Received {
	data: Record<string, unknown>;
	from: number;
	origin: string;
}

const test = base.extend<
	{
		complaints: string[];
		/** Whether the page has frames out of sight, whose fonts a browser may find unused. */
		outOfSight: boolean;
		requests: string[];
		atlas: string;
		/** Opens somebody's page with this body; what begins with a slash lies in the atlas. */
		open: (body: string) => Promise<void>;
	},
	{ host: Host }
>({
	host: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures from the pattern
		async ({}, use) => {
			const host = await startHost();
			await use(host);
			host.close();
		},
		{ scope: 'worker' }
	],
	atlas: async ({ baseURL }, use) => use(baseURL!.replace(/\/$/, '')),
	open: async ({ page, host, atlas }, use) =>
		use(async (body) => {
			await page.goto(host.show(body.replaceAll('src="/', `src="${atlas}/`)));
		}),
	requests: [
		async ({ page, atlas }, use) => {
			const requests: string[] = [];
			page.on('request', (request) => requests.push(request.url()));
			await use(requests);
			const own = /^(data|blob|about):|^http:\/\/127\.0\.0\.1:/;
			const foreign = requests.filter((url) => !own.test(url) && !url.startsWith(`${atlas}/`));
			expect(foreign, 'requests to third parties').toEqual([]);
		},
		{ auto: true }
	],
	outOfSight: [false, { option: true }],
	complaints: [
		async ({ page, outOfSight }, use) => {
			const complaints: string[] = [];
			page.on('pageerror', ({ message }) => complaints.push(message));
			page.on('console', (message) => {
				if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			await use(complaints);
			const fair = complaints.filter((text) => !(outOfSight && idleFont.test(text)));
			expect(fair, 'complaints of the console').toEqual([]);
		},
		{ auto: true }
	]
});

/** Some browsers lay out no frame that is out of sight, and say that its font is not used yet. */
const idleFont = /\.woff2 was preloaded using link preload but not used/;

test.use({ viewport: { width: 720, height: 600 } });

const opening = statusesOn('1991-12-08');
/** The files that MapLibre needs. */
const ofMapLibre = /overview\.topo\.json|maplibre/;

const frame = (page: Page, index = 0): FrameLocator => page.frameLocator('iframe').nth(index);

/** The messages of a type that the page has had from a frame, the atlas's own and those for others. */
async function received(page: Page, type: string, from = 0) {
	const all = await page.evaluate<Received[]>('messages');
	return all.filter((it) => it.from === from && it.data.type === type).map(({ data }) => data);
}

async function lastOf(page: Page, type: string, from = 0) {
	await expect.poll(async () => (await received(page, type, from)).length).toBeGreaterThan(0);
	return (await received(page, type, from)).at(-1)!;
}

/** Sends a message with an id of its own, and waits for the answer. */
async function ask(page: Page, message: Record<string, unknown>) {
	const id = `question ${Math.random()}`;
	await page.evaluate(`send(${JSON.stringify({ ...message, id })})`);
	const answers = () => page.evaluate<Received[]>('messages');
	const find = async () => (await answers()).find(({ data }) => data.id === id)?.data;
	await expect.poll(find).toBeTruthy();
	return (await find())!;
}

const colours = (frame: FrameLocator) =>
	frame
		.locator('svg[data-atlas-map] path[data-republic]')
		.evaluateAll((shapes) => new Set(shapes.map((shape) => getComputedStyle(shape).fill)).size);

test('bugs-F2: a frame says that it is ready, what it shows and how high it would be, and keeps its height when a scroll bar goes', async ({
	page,
	open
}) => {
	await open(`<iframe src="/ru/embed/?republic=ua" title="x"></iframe>`);
	const ready = await lastOf(page, 'ready');
	expect(ready).toEqual({
		source: 'fifteen-republics',
		version: 1,
		type: 'ready',
		view: { date: '1991-12-08', lens: 'commonwealth', republic: 'ua' },
		statuses: opening,
		playing: false,
		title: 'Статус республик на 8 декабря 1991 г. — интерактивная карта, Пятнадцать республик'
	});
	expect(await frame(page).locator('head title').textContent()).toBe(ready.title);
	const { height } = await lastOf(page, 'resize');
	expect(height).toBeGreaterThan(500);
	const all = (await page.evaluate<Received[]>('messages')).map(({ data }) => data);
	expect(all).toContainEqual({ 'datawrapper-height': { 'fifteen-republics': height } });
	expect(all).toContainEqual({ subject: 'lti.frameResize', height });
	expect(await page.evaluate('history.length')).toBe(2);

	// As wide as beside a scroll bar, and wide again once the lesser height has made an end of it.
	const widths = [700, 715];
	for (const width of widths) {
		await page.setViewportSize({ width, height: 600 });
		await expect
			.poll(() =>
				frame(page)
					.locator('html')
					.evaluate(() => innerWidth)
			)
			.toBe(width);
		await expect
			.poll(async () => (await lastOf(page, 'resize')).height)
			.toBeLessThan(height as number);
		await ask(page, { type: 'get' });
	}
	const heights = (await received(page, 'resize')).map(({ height }) => height);
	expect(heights).toEqual([height, heights[1]]);
});

test.describe('in a window lower than half of a frame', () => {
	test.use({ viewport: { width: 568, height: 320 } });

	test('bugs-F5: time runs once the map is in sight', async ({ page, open }) => {
		await open(
			`<p style="height: 400px">Before it</p>
			<iframe src="/embed/?play=1&ui=title,legend,slider,play,table" title="x" style="height: 1518px"></iframe>`
		);
		expect(await lastOf(page, 'ready')).toMatchObject({ playing: false });
		expect(await ask(page, { type: 'get' })).toMatchObject({ playing: false });
		await page.evaluate('scrollTo(0, 500)');
		await expect.poll(async () => (await received(page, 'change')).at(-1)!.playing).toBe(true);
	});
});

test(
	'a page sets, asks, plays and pauses, and hears what its reader does',
	{ tag: '@smoke' },
	async ({ page, open }) => {
		await open(`<iframe src="/embed/?to=1992-12-31" title="x"></iframe>`);
		await lastOf(page, 'ready');
		const set = await ask(page, { type: 'set', view: { date: '1991-12-21', republic: 'ge' } });
		expect(set).toMatchObject({
			type: 'change',
			view: { date: '1991-12-21', lens: 'commonwealth', republic: 'ge' },
			statuses: statusesOn('1991-12-21')
		});
		await expect(frame(page).locator('time').first()).toHaveAttribute('datetime', '1991-12-21');
		await expect(frame(page).getByRole('heading', { name: 'Georgia', exact: true })).toBeVisible();
		expect(await lastOf(page, 'select')).toMatchObject({ republic: 'ge' });

		const held = await ask(page, { type: 'set', view: { date: '2020-01-01', republic: null } });
		expect(held.view).toEqual({ date: '1992-12-31', lens: 'commonwealth' });
		expect(await ask(page, { type: 'get' })).toMatchObject({ type: 'change', view: held.view });

		// As a slider of the page's sends them: all are answered, in their order, and the last is shown.
		await page.evaluate(
			`for (let id = 0; id < 300; id++)
				send({ type: 'set', id, view: { date: id % 2 ? '1991-12-01' : '1991-12-21' } })`
		);
		const numbered = async () =>
			(await page.evaluate<Received[]>('messages'))
				.map(({ data }) => data.id)
				.filter((id) => typeof id === 'number');
		await expect.poll(numbered).toEqual(Array.from({ length: 300 }, (_, id) => id));
		expect(await ask(page, { type: 'get' })).toMatchObject({ view: { date: '1991-12-01' } });
		expect(await ask(page, { type: 'play' })).toMatchObject({ playing: true });
		const date = async () => ((await lastOf(page, 'change')).view as { date: string }).date;
		await expect.poll(date).toMatch(/^1991-12-(0[2-9]|[123])|^1992/);
		expect(await ask(page, { type: 'pause' })).toMatchObject({ playing: false });

		await frame(page).locator('path[data-republic="kz"]').click();
		await expect.poll(async () => (await lastOf(page, 'select')).republic).toBe('kz');
		expect((await lastOf(page, 'change')).view).toMatchObject({ republic: 'kz' });
	}
);

test('what cannot be read is answered with an error and changes nothing', async ({
	page,
	open
}) => {
	await open(`<iframe src="/embed/?lens=astrology&theme=x" title="x"></iframe>`);
	expect((await lastOf(page, 'error')).problems).toEqual([
		{ key: 'lens', value: 'astrology' },
		{ key: 'theme', value: 'x' }
	]);
	const view = { lens: 'treaties', date: '<img src=x onerror=alert(1)>' };
	expect(await ask(page, { type: 'set', view })).toMatchObject({
		type: 'error',
		problems: [{ key: 'date', value: view.date }]
	});
	expect(await ask(page, { type: 'get' })).toMatchObject({
		view: { date: '1991-12-08', lens: 'commonwealth' }
	});
});

test('messages that are malformed or come from elsewhere are passed over', async ({
	page,
	open
}) => {
	await open(`<iframe src="/embed/" title="x"></iframe><iframe srcdoc="" title="y"></iframe>`);
	await lastOf(page, 'ready');
	await page.evaluate(() => {
		const [target, stranger] = [...document.querySelectorAll('iframe')].map(
			(it) => it.contentWindow!
		);
		const head = { source: 'fifteen-republics', version: 1 };
		const set = { ...head, type: 'set', view: { date: '1995-01-01' } };
		const bad = [
			null,
			0,
			'fifteen-republics',
			JSON.stringify(set),
			[set],
			new ArrayBuffer(8),
			{ ...set, version: 2 },
			{ ...set, source: 'fifteen-republic' },
			{ ...set, type: 'SET' },
			{ ...set, view: 'date=1995-01-01' },
			{ ...set, view: Object.fromEntries(Array.from({ length: 1e5 }, (_, n) => [n, n])) },
			{ ...set, id: { toString: 1 } },
			{ context: 'h5p', action: 'fullScreen' }
		];
		for (const message of bad) target!.postMessage(message, '*');
		// A neighbour that is not the page around it.
		(stranger as unknown as { eval: (code: string) => void }).eval(
			`parent.frames[0].postMessage(${JSON.stringify(set)}, '*')`
		);
	});
	expect(await ask(page, { type: 'get' })).toMatchObject({ view: { date: '1991-12-08' } });
	await expect(frame(page).locator('time').first()).toHaveAttribute('datetime', '1991-12-08');
	expect(await received(page, 'error')).toEqual([]);
	expect(await received(page, 'select')).toEqual([]);
});

test('a sandboxed frame, bare as WordPress leaves it, has all its parts', async ({
	page,
	open
}) => {
	await open(
		`<iframe sandbox="allow-scripts" security="restricted" src="/embed/" width="700" height="450" title="x"></iframe>`
	);
	await lastOf(page, 'ready');
	expect((await page.evaluate<Received[]>('messages'))[0]!.origin).toBe('null');
	const embed = frame(page);
	expect(await colours(embed)).toBe(4);
	await embed.locator('input[name=date]').press('PageUp');
	await expect(embed.locator('time').first()).toHaveAttribute('datetime', '1992-01-08');
	await embed.locator('path[data-republic="kz"]').click();
	await expect(embed.getByRole('heading', { name: 'Names' })).toBeVisible();
	await expect(embed.locator('html')).toHaveAttribute('data-map', 'gl');
});

test.describe('with frames out of sight', () => {
	test.use({ outOfSight: true });

	test('several frames fetch no MapLibre until a reader takes hold of one', async ({
		page,
		open,
		requests
	}) => {
		const frames = `<iframe src="/embed/" title="x"></iframe>`.repeat(4);
		const rest = '<p style="height: 900px">The page goes on</p>';
		await open(rest + frames + rest);
		for (const index of Array(4).keys()) {
			await lastOf(page, 'ready', index);
			expect(await colours(frame(page, index))).toBe(4);
		}
		// The page is scrolled past them all, the pointer resting over one after the other.
		await page.mouse.move(360, 200);
		const scrolled = () => page.evaluate<number>('scrollY');
		while ((await scrolled()) < 2300) await page.mouse.wheel(0, 400);
		await page.evaluate('scrollTo(0, 0)');
		expect(requests.filter((url) => ofMapLibre.test(url))).toEqual([]);

		await frame(page).locator('path[data-republic="kz"]').hover({ force: true });
		await expect(frame(page).locator('html')).toHaveAttribute('data-map', 'gl');
		await expect(frame(page, 1).locator('html')).toHaveAttribute('data-map', 'svg');
	});
});

test('the wheel scrolls the page past a map that has been taken hold of, and in full screen zooms the map', async ({
	page,
	open
}) => {
	await open(
		`<iframe src="/embed/" title="x" allow="fullscreen"></iframe><p style="height: 2000px">The end</p>`
	);
	await lastOf(page, 'ready');
	await frame(page).locator('path[data-republic="kz"]').hover({ force: true });
	await expect(frame(page).locator('html')).toHaveAttribute('data-map', 'gl');
	await page.mouse.wheel(0, 300);
	await expect.poll(() => page.evaluate('scrollY')).toBe(300);
	await page.evaluate('scrollTo(0, 0)');
	const region = frame(page).getByRole('combobox', { name: 'Region on the map' });
	await expect(region).toHaveValue('union');
	await frame(page).getByRole('button', { name: 'Full screen' }).click();
	await frame(page).locator('path[data-republic="kz"]').hover({ force: true });
	await page.mouse.wheel(0, -200);
	// It shows no part by its name any more.
	await expect(region).toHaveValue('');
	await frame(page).getByRole('button', { name: 'Leave full screen' }).click();
	await expect(frame(page).getByRole('button', { name: 'Full screen', exact: true })).toBeVisible();
	await region.selectOption('union');
	await frame(page).locator('path[data-republic="kz"]').hover({ force: true });
	await page.mouse.wheel(0, -200);
	await expect(frame(page).getByText(/Hold Ctrl/)).toBeVisible();
	await expect(region).toHaveValue('union');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('a finger scrolls the page past the map and fetches nothing', async ({
		page,
		open,
		requests
	}) => {
		await open(`<iframe src="/embed/" title="x"></iframe><p style="height: 2000px">The end</p>`);
		await lastOf(page, 'ready');
		await swipe(
			page,
			Array.from({ length: 21 }, (_, step) => ({ x: 400, y: 250 - 10 * step }))
		);
		await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(100);
		expect(requests.filter((url) => ofMapLibre.test(url))).toEqual([]);
	});
});

test('a frame in a hidden tab has the right size once it is shown', async ({ page, open }) => {
	await open(
		`<div id="tab" style="display: none"><iframe src="/embed/?ui=legend,slider,table" title="x"></iframe></div>`
	);
	await lastOf(page, 'ready');
	expect(await received(page, 'resize')).toEqual([]);
	await page.evaluate(`document.getElementById('tab').style.display = 'block'`);
	const { height } = await lastOf(page, 'resize');
	expect(height).toBeGreaterThan(900);
	await page.evaluate((height) => {
		document.querySelector('iframe')!.style.height = `${height as number}px`;
	}, height);
	const map = frame(page).locator('svg[data-atlas-map]');
	await expect.poll(async () => (await map.boundingBox())!.width).toBeGreaterThan(500);
	expect((await map.boundingBox())!.height).toBeGreaterThan(300);
	const table = (await frame(page).locator('table[data-republics]').boundingBox())!;
	expect(table.y + table.height).toBeLessThanOrEqual(height as number);
	// The height follows from the width: nothing grows any more.
	expect((await lastOf(page, 'resize')).height).toBe(height);
});

test('hosts-F2, faults-2.4.11: in a small frame of any shape the details leave the map half the room', async ({
	page,
	open
}) => {
	await open(`<iframe src="/embed/?republic=ua" title="x"></iframe>`);
	await lastOf(page, 'ready');
	const boxOf = async (selector: string) => (await frame(page).locator(selector).boundingBox())!;
	await expect(frame(page).getByRole('heading', { name: 'Names' })).toBeAttached();
	for (const [width, height] of [
		[342, 435],
		[342, 668],
		[350, 308],
		[320, 240],
		[650, 602],
		[760, 560]
	] as const) {
		await page.locator('iframe').evaluate(
			(it, [width, height]) => {
				it.style.width = `${width}px`;
				it.style.height = `${height}px`;
			},
			[width, height] as const
		);
		const size = () =>
			frame(page)
				.locator('html')
				.evaluate(() => `${innerWidth} × ${innerHeight}`);
		await expect.poll(size).toBe(`${width} × ${height}`);
		await expect(async () => {
			const [map, details] = [await boxOf('svg[data-atlas-map]'), await boxOf('aside')];
			const apart = map.x + map.width <= details.x + 1 || map.y + map.height <= details.y + 1;
			expect(apart, 'the map is not covered').toBe(true);
			const share = Math.min(details.width / width, 1) * details.height;
			expect(share).toBeLessThanOrEqual(height / 2);
			expect(Math.min(map.width, map.height * 1.7)).toBeGreaterThan(75);
		}, `${width} × ${height}`).toPass();
	}
});

test('use-G1: a republic too small to be seen beside its details is shown with its region, and the whole again after it', async ({
	page,
	open
}) => {
	await open(`<iframe src="/embed/" title="x" style="width: 640px; height: 360px"></iframe>`);
	await lastOf(page, 'ready');
	const armenia = frame(page).locator('svg[data-atlas-map] path[data-republic="am"]');
	const boxOf = async (it: Locator) => (await it.boundingBox())!;
	const size = async () => {
		const { width, height } = await boxOf(armenia);
		return Math.min(width, height);
	};
	await expect.poll(size).toBeLessThan(24);
	await ask(page, { type: 'set', view: { republic: 'am' } });
	await expect.poll(size).toBeGreaterThan(24);
	const [land, map] = [await boxOf(armenia), await boxOf(frame(page).locator('.sheet'))];
	const details = await boxOf(frame(page).locator('aside'));
	expect(land.x).toBeGreaterThan(map.x);
	expect(land.x + land.width).toBeLessThan(details.x);
	expect(land.y).toBeGreaterThan(map.y);
	expect(land.y + land.height).toBeLessThan(map.y + map.height);
	await ask(page, { type: 'set', view: { republic: null } });
	await expect.poll(size).toBeLessThan(24);
});

test('use-G2: in a locked frame nothing moves, and the details of its republic stay', async ({
	page,
	open
}) => {
	await open(`<iframe src="/embed/?locked=1&republic=ua" title="x"></iframe>`);
	await lastOf(page, 'ready');
	const embed = frame(page);
	await expect(embed.getByRole('heading', { name: 'Names' })).toBeVisible();
	for (const role of ['combobox', 'slider'] as const)
		await expect(embed.getByRole(role)).toHaveCount(0);
	await expect(embed.getByRole('button', { name: /Zoom|Whole|Close/ })).toHaveCount(0);
	const land = embed.locator('path[data-republic="kz"]');
	const before = await land.boundingBox();
	// Its name lies over its middle, and is a part of what is pressed.
	await land.hover({ force: true });
	await page.mouse.down();
	await page.mouse.move(300, 300, { steps: 4 });
	await page.mouse.up();
	await land.click({ force: true });
	expect(await ask(page, { type: 'get' })).toMatchObject({ view: { republic: 'ua' } });
	expect(await land.boundingBox()).toEqual(before);
	await expect(embed.locator('html')).toHaveAttribute('data-map', 'svg');
});

test.describe('<fifteen-republics>', () => {
	// They load before they come into sight.
	test.use({ outOfSight: true });

	/** Opens a page with the element's script, and notes the element's events. */
	const openElement = (open: (body: string) => Promise<void>, elements: string) =>
		open(
			`<script type="module" src="/embed.js"></script>
			<script>
				const events = [];
				for (const type of ['ready', 'viewchange', 'error'])
					addEventListener(type, ({ target, detail }) => detail && events.push({ type, id: target.id, ...detail }), true);
			</script>${elements}`
		);
	const events = (page: Page, type: string, id = 'one') =>
		page
			.evaluate<({ type: string; id: string } & Record<string, unknown>)[]>('events')
			.then((all) => all.filter((event) => event.type === type && event.id === id));
	const happened = (page: Page, type: string, id = 'one') =>
		expect.poll(async () => (await events(page, type, id)).length).toBeGreaterThan(0);

	test('shows what its attributes say, in the language and the height that suit', async ({
		page,
		open
	}) => {
		const attributes = 'date="1991-12-21" republic="ua" view="globe" ui="legend,slider"';
		await openElement(
			open,
			`<main lang="zh-TW"><fifteen-republics id="one" ${attributes}>A map</fifteen-republics></main>
			<p id="after">After it</p>`
		);
		const frame = page.locator('fifteen-republics iframe');
		await expect(frame).toHaveAttribute('src', /\/zh-hant\/embed\/\?/);
		const before = await page.locator('#after').boundingBox();
		await happened(page, 'ready');
		const [ready] = await events(page, 'ready');
		expect(ready).toMatchObject({
			view: { date: '1991-12-21', lens: 'commonwealth', republic: 'ua', projection: 'globe' },
			statuses: statusesOn('1991-12-21')
		});
		await expect(frame).toHaveAttribute('title', /^各共和國的狀態：1991年12月21日/);
		expect(await page.locator('#after').boundingBox()).toEqual(before);
		const height = (await frame.boundingBox())!.height;
		expect(height).toBeGreaterThan(450);
		await page.setViewportSize({ width: 400, height: 600 });
		await expect.poll(async () => (await frame.boundingBox())!.height).toBeLessThan(height);
	});

	test('is driven by its view and its attributes, and tells every change', async ({
		page,
		open
	}) => {
		await openElement(open, '<fifteen-republics id="one"></fifteen-republics>');
		// Asked for before anybody could be told.
		await page.evaluate(`one.view = { date: '1991-12-25' }`);
		await happened(page, 'ready');
		const date = () => page.evaluate<string>('one.view.date');
		await expect.poll(date).toBe('1991-12-25');
		await page.evaluate(`one.view = { republic: 'ge', lens: 'treaties' }`);
		await expect
			.poll(() => page.evaluate('one.view'))
			.toEqual({ date: '1991-12-25', lens: 'treaties', republic: 'ge' });
		await page.evaluate(`one.setAttribute('date', '1993-12-03')`);
		await expect.poll(date).toBe('1993-12-03');
		await expect
			.poll(async () => (await events(page, 'viewchange')).at(-1))
			.toMatchObject({ view: { date: '1993-12-03', lens: 'treaties', republic: 'ge' } });
		await page.evaluate(`one.view = { date: 'never' }`);
		await happened(page, 'error');
		expect(await events(page, 'error')).toMatchObject([
			{ problems: [{ key: 'date', value: 'never' }] }
		]);
		await page.evaluate('one.play()');
		await expect.poll(async () => (await events(page, 'viewchange')).at(-1)!.playing).toBe(true);
		await page.evaluate('one.pause()');
		await expect.poll(async () => (await events(page, 'viewchange')).at(-1)!.playing).toBe(false);
	});

	test('bugs-F8: loads near the viewport only, several on a page, added, taken away, told meanwhile and put back', async ({
		page,
		open
	}) => {
		await openElement(
			open,
			`<fifteen-republics id="one"></fifteen-republics><div style="height: 4000px"></div>
			<fifteen-republics id="two" date="1991-12-21" height="300"></fifteen-republics>`
		);
		await happened(page, 'ready');
		expect(await page.locator('iframe').count()).toBe(1);
		await page.evaluate('scrollTo(0, 9999)');
		await happened(page, 'ready', 'two');
		expect((await page.locator('#two iframe').boundingBox())!.height).toBe(300);

		await page.evaluate(() => {
			const three = Object.assign(document.createElement('fifteen-republics'), { id: 'three' });
			document.body.append(three);
		});
		await happened(page, 'ready', 'three');
		await page.evaluate(`three.view = { date: '1995-01-01' }`);
		await expect.poll(() => page.evaluate('three.view.date')).toBe('1995-01-01');
		await page.evaluate('{ const it = three; it.remove(); document.body.append(it); }');
		await expect.poll(async () => (await events(page, 'ready', 'three')).length).toBe(2);
		expect((await events(page, 'ready', 'three'))[1]).toMatchObject({
			view: { date: '1995-01-01' }
		});

		// Told while it is away, as it is moved, and after it.
		await page.evaluate(`{
			const it = three;
			it.remove();
			it.setAttribute('date', '1990-06-12');
			document.body.append(it);
			it.view = { lens: 'treaties' };
			document.body.append(it);
			it.setAttribute('republic', 'ge');
		}`);
		expect(await page.evaluate('three.view.date')).toBe('1990-06-12');
		await expect.poll(async () => (await events(page, 'ready', 'three')).length).toBe(3);
		expect((await events(page, 'ready', 'three'))[2]).toMatchObject({
			view: { date: '1990-06-12', lens: 'treaties', republic: 'ge' }
		});

		// Moved into another document, it looks and listens there.
		await page.evaluate(() => {
			const other = document.createElement('iframe');
			document.body.append(other);
			other.scrollIntoView();
			const body = other.contentDocument!.body;
			body.append(document.getElementById('three')!);
			body.addEventListener(
				'ready',
				({ target }) => ((target as Element).className = 'told'),
				true
			);
		});
		const moved = page.frameLocator('body > iframe').locator('#three');
		await expect(moved).toHaveClass('told');
		await expect(moved.locator('iframe')).toHaveCSS('border-top-width', '0px');
	});

	test('bugs-F18, faults-F4: while its frame is silent the content stands for it, and after 20 seconds an error is told', async ({
		page,
		open
	}) => {
		await page.clock.install();
		const held: (() => Promise<void>)[] = [];
		await page.route('**/embed/?*', (route) => void held.push(() => route.continue()));
		await openElement(
			open,
			`<fifteen-republics id="one" date="1991-12-21"><a href="https://atlas.example/map">A map</a></fifteen-republics>
			<div style="height: 4000px"></div>
			<fifteen-republics id="two" lang="ru" republic="ua"></fifteen-republics>`
		);
		const content = page.getByRole('link', { name: 'A map' });
		const one = page.locator('#one iframe');
		await expect(one).toBeVisible();
		await expect(content).toBeVisible();
		const link = page.locator('#two a');
		await expect(link).toHaveText('Пятнадцать республик');
		await expect(link).toHaveAttribute('href', /\/ru\/\?republic=ua$/);

		// On paper there is no hole, and what was not scrolled to is asked for.
		await page.emulateMedia({ media: 'print' });
		await expect(one).toBeHidden();
		expect((await page.locator('#one').boundingBox())!.height).toBeLessThan(60);
		const printed = await content.evaluate((it) => getComputedStyle(it, '::after').content);
		expect(printed).toContain('https://atlas.example/map');
		expect(await page.locator('#two iframe').count()).toBe(0);
		await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
		await expect(page.locator('#two iframe')).toHaveCount(1);
		await page.emulateMedia({ media: 'screen' });

		await page.clock.fastForward(20_000);
		await happened(page, 'error');
		expect(await events(page, 'error')).toEqual([{ type: 'error', id: 'one', problems: [] }]);
		// It stands above the frame now, in which a browser may show a page of its own.
		const box = (await content.boundingBox())!;
		expect(box.y + box.height).toBeLessThanOrEqual((await one.boundingBox())!.y);

		await held[0]!();
		await happened(page, 'ready');
		await expect(content).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		await expect(one).toBeVisible();
		await expect(content).toBeVisible();
		await page.clock.fastForward(60_000);
		expect(await events(page, 'error')).toHaveLength(1);
	});
});

test('bugs-F1, faults-F6: a globe in a frame that is shown later, or small for a while, is a globe', async ({
	open,
	page
}) => {
	await open('<iframe src="/embed/?view=globe" style="display: none"></iframe>');
	const frame = page.locator('iframe');
	const size = (style: string) =>
		frame.evaluate((frame, style) => frame.setAttribute('style', style), style);
	const atlas = page.frameLocator('iframe');
	const globe = atlas.locator('html[data-map=gl] .globe');
	await size('width: 0; height: 0');
	await size('width: 300px; height: 30px');
	await size('width: 700px; height: 520px');
	await expect(globe).toBeVisible();
	const canvas = atlas.locator('canvas');
	const { width } = (await canvas.boundingBox())!;
	for (const small of ['width: 12px; height: 12px', 'width: 0; height: 0']) {
		await size(small);
		await expect.poll(() => frame.boundingBox()).not.toMatchObject({ width: 700 });
		await page.evaluate(
			() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
		);
	}
	await size('width: 700px; height: 520px');
	await expect.poll(async () => (await canvas.boundingBox())?.width).toBe(width);
	await expect(globe).toBeVisible();
	await expect(atlas.getByText('could not be loaded')).toHaveCount(0);
});
