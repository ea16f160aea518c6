import { expect, test, type Page, type Route } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { statusesOn } from './support/expected-history';
import {
	colourOf,
	expectDate,
	openAtlas,
	openOptions,
	shape,
	statuses,
	toggleLanes,
	uncaught,
	withoutWebGl
} from './support/page';

const built = fileURLToPath(new URL('../test-results/build/', import.meta.url));
const read = (path: string) => readFileSync(built + path, 'utf8');

/** What a network does with a file: it loses it, or answers with the page of its login. */
const faults = {
	lost: (route: Route) => route.abort(),
	'answered with a web page': (route: Route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Log in' })
};

/** Modules, and all that these import at once: the head does not name every one of them. */
function withImports(modules: string[]): string[] {
	const all = new Set(modules);
	for (const module of all)
		for (const [, path] of read(module).matchAll(/(?:from|import)"(\.[^"]*)"/g))
			all.add(posix.join(posix.dirname(module), path!));
	return [...all];
}

/**
 * The modules of a page by who misses them: the script of the page, which imports the two entries of
 * SvelteKit with all that these import at once; `init` of src/hooks.client.ts, which waits for every
 * module that the head names; or another module, where the head names it not. Of each group whose files
 * are asked for in the same way a single one has to be lost.
 */
function missedAlike(named: string[]) {
	const all = withImports(named);
	const ofEntries = withImports(named.filter((module) => module.includes('/entry/')));
	const groups = new Map<string, string[]>();
	for (const module of all) {
		const chunk = module.includes('/chunks/');
		const by = ofEntries.includes(module) ? 'script' : named.includes(module) ? 'init' : 'module';
		const group = chunk ? by : module;
		groups.set(group, [...(groups.get(group) ?? []), module]);
	}
	return [...groups.values()];
}

/** What the head of a built page asks for, by the kind of its links; its modules in groups. */
function filesOf(path: string) {
	const html = read(`${path}index.html`);
	const linked = (kind: string) =>
		[...html.matchAll(/<link [^>]*>/g)]
			.map(([link]) => link)
			.filter((link) => link.includes(`rel="${kind}"`))
			.map((link) => /href="[^"]*\/(app\/immutable\/[^"]*)"/.exec(link)![1]!);
	return {
		modules: missedAlike(linked('modulepreload')),
		styles: linked('stylesheet'),
		fonts: linked('preload')
	};
}

/** A page of each kind that runs scripts, the atlas first. */
const kinds = ['', 'embed/', 'print/', 'embedding/'];
const atlasFiles = Object.values(filesOf('')).flat(2);

const notice = (page: Page) => page.locator('.late:not([hidden])');

/**
 * The page is as it was built: the republics in their colours, in sight, or the text. A map without
 * its `styles` would be black and is left out; the table says the same.
 */
async function expectReadable(page: Page, kind: string, what: string, styles = true) {
	await expect(page.locator('body'), what).not.toContainText('Internal Error');
	if (kind === 'embedding/') return expect(page.locator('main h1'), what).toBeVisible();
	expect(await statuses(page, 'map'), what).toEqual(statusesOn('1991-12-08'));
	if (!styles) {
		const place = kind === 'print/' ? 'map' : 'table';
		expect(await statuses(page, place), what).toEqual(statusesOn('1991-12-08'));
		return;
	}
	const { height } = (await page.locator('svg[data-atlas-map]').first().boundingBox())!;
	expect(height, what).toBeGreaterThan(100);
}

for (const [fault, answer] of Object.entries(faults))
	for (const kind of kinds)
		test(`faults-F1, F5, F17: /${kind} stays where a file of its head is ${fault}`, async ({
			page
		}) => {
			await withoutWebGl(page);
			const errors = uncaught(page);
			let missing = '';
			await page.route('**/app/immutable/**', (route) =>
				route.request().url().endsWith(missing) ? answer(route) : route.fallback()
			);
			const { modules, styles, fonts } = filesOf(kind);
			// What other pages ask for as well is lost on the atlas alone.
			const own = (files: string[]) => files.filter((file) => !kind || !atlasFiles.includes(file));
			for (const group of modules) {
				const [first] = own(group);
				if (!first) continue;
				missing = first;
				await page.goto(`/${kind}`, { waitUntil: 'commit' });
				await expect(notice(page), missing).toHaveText(/^The slider and the buttons .* Try again$/);
				await expect(notice(page), missing).toBeVisible();
				await expectReadable(page, kind, missing);
			}
			for (missing of own(styles)) {
				await openAtlas(page, `/${kind}`);
				await expect(notice(page), missing).toHaveText(/^The look of this page .* Try again$/);
				await expectReadable(page, kind, missing, false);
			}
			for (missing of own(fonts)) {
				await openAtlas(page, `/${kind}`);
				await expect(notice(page), missing).toHaveCount(0);
				await expectReadable(page, kind, missing);
			}
			expect(errors).toEqual([]);
		});

/** What a page fetches after it has started, each file lost the first time that it is asked for. */
async function loseOnce(page: Page, answer: (route: Route) => Promise<void>) {
	const lost = new Set<string>();
	await page.route(/\/(app\/immutable|geo|data)\//, (route) => {
		const path = new URL(route.request().url()).pathname.slice(1);
		if (atlasFiles.includes(path) || lost.has(path)) return route.fallback();
		lost.add(path);
		return answer(route);
	});
}

/** Waits for the word that something is missing, and asks for it again. */
async function askAgain(page: Page) {
	const alert = page.getByRole('alert').first();
	await expect(alert).toContainText('could not be loaded');
	await alert.getByRole('button', { name: 'Try again' }).click();
}

const wrong = {
	...faults,
	'of the wrong shape': (route: Route) => route.fulfill({ json: {} })
};

for (const [fault, answer] of Object.entries(wrong))
	test(`faults-F3, F10, F11, F13: every part of the atlas says that its files are ${fault}, and comes when asked again`, async ({
		page
	}) => {
		await withoutWebGl(page);
		await page.setViewportSize({ width: 1280, height: 800 });
		const errors = uncaught(page);
		await loseOnce(page, answer);
		const side = page.getByRole('complementary', { name: 'Details' });
		const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
		const open = (summary: string) => page.getByText(summary, { exact: true }).first().click();
		await openAtlas(page);

		await press('Timeline options');
		await askAgain(page);
		await press('Timeline by republic');
		await askAgain(page);
		await expect(page.locator('#timeline-lanes')).toBeVisible();
		await toggleLanes(page);

		await press('Compare');
		await askAgain(page);
		await askAgain(page);
		await expect(page.locator('svg[data-compared-map]')).toBeVisible();
		await press('Stop comparing');

		await press('Map options');
		await askAgain(page);
		await page.getByRole('checkbox', { name: /autonomous republics/ }).check();
		await askAgain(page);
		await askAgain(page);
		await expect(page.getByText('List of all 31')).toBeVisible();
		await expect(page.locator('[data-autonomy]')).toHaveCount(31);

		for (const summary of [
			'About this map: sizes, waters, shapes',
			'Sources',
			'How this is decided'
		]) {
			await openOptions(page);
			await open(summary);
			await askAgain(page);
			await expect(page.getByRole('alert')).toHaveCount(0);
		}

		await page.locator('table[data-republics]').getByRole('link', { name: 'Russian SFSR' }).click();
		await askAgain(page);
		await expect(side.getByRole('heading', { name: /^Russian SFSR/ })).toBeVisible();
		await page.locator('[data-autonomy="yakut"]').dispatchEvent('click');
		await askAgain(page);
		await expect(side.getByRole('heading', { name: /^Yakut/ })).toBeVisible();

		const dialog = page.getByRole('dialog');
		for (const name of ['Share', 'Download']) {
			await press(name);
			await askAgain(page);
			await expect(dialog).toBeVisible();
			await page.keyboard.press('Escape');
		}
		await expectReadable(page, '', fault);
		expect(errors).toEqual([]);
	});

test('faults-F2: a language whose data do not come leaves the page as it is, and comes when asked again', async ({
	page
}) => {
	await withoutWebGl(page);
	const errors = uncaught(page);
	let answer: ((route: Route) => Promise<void>) | undefined;
	await page.route('**/__data.json*', (route) => (answer ?? ((it: Route) => it.fallback()))(route));
	await openAtlas(page, '/?date=1991-12-08&republic=ua');
	const choose = () =>
		page.locator('header .end a[hreflang=ru]').evaluate((link: HTMLElement) => link.click());
	const address = page.url();
	for (answer of [...Object.values(faults), (route: Route) => route.fulfill({ status: 500 })]) {
		await choose();
		await expect(page.getByText('The page in Русский could not be loaded')).toBeVisible();
		expect(page.url()).toBe(address);
		await expectReadable(page, '', 'en');
	}
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	answer = (route) => held.then(() => route.fallback());
	await choose();
	await expect(page.getByRole('status').getByText('Loading', { exact: true })).toBeVisible();
	release();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page).toHaveURL(/\/ru\/\?republic=ua$/);

	answer = faults.lost;
	await page.goBack();
	await expect(
		page.getByText('Не удалось загрузить страницу на этом языке (English)')
	).toBeVisible();
	await expect(page).toHaveURL(/\/ru\/\?republic=ua$/);
	await expectReadable(page, '', 'ru');
	answer = undefined;
	await page.goBack();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page).toHaveURL(address);
	await expectReadable(page, '', 'en');
	expect(errors).toEqual([]);
});

test('hosts-F14, bugs-F19: opened from a disk, a page keeps its map and its day, says what to do, and leads to files', async ({
	page,
	baseURL
}) => {
	await page.goto(`${pathToFileURL(built).href}index.html?date=2010-06-01`);
	await expect(notice(page)).toHaveText(/^Opened as a file, .* web server.* Open the full atlas/);
	await expect(notice(page).getByRole('link')).toHaveAttribute('href', baseURL!);
	await expectDate(page, '1991-12-08');
	await expectReadable(page, '', 'file');
	await expect(shape(page, 'kz')).toBeVisible();
	expect(await colourOf(page, 'ua')).not.toBe(await colourOf(page, 'kz'));
	const folders = () =>
		[...document.links].filter(
			({ protocol, pathname }) => protocol === 'file:' && /\/$/.test(pathname)
		);
	expect(await page.evaluate(folders)).toEqual([]);
	await page.locator('header').getByRole('link', { name: 'Events' }).click();
	await expect(page.locator('main h1')).toBeVisible();
});

test('faults-F13: a language whose data are of the wrong shape is said to be lost, and comes when asked again', async ({
	page
}) => {
	await page.clock.install();
	await withoutWebGl(page);
	await page.route('**/__data.json*', (route) => route.fulfill({ json: {} }));
	await openAtlas(page, '/?republic=ua');
	const asked = page.waitForResponse('**/__data.json*');
	await page.locator('header .end a[hreflang=ru]').evaluate((link: HTMLElement) => link.click());
	await asked;
	await page.clock.fastForward(10_000);
	const line = page.getByText('The page in Русский could not be loaded');
	await line.getByRole('link', { name: 'Try again' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
	await expect(page).toHaveURL(/\/ru\/\?republic=ua$/);
});

test('hosts-F9: where the site has been published anew, a part that is gone offers to reload with the view', async ({
	page
}) => {
	await withoutWebGl(page);
	const errors = uncaught(page);
	await openAtlas(page, '/?date=1995-01-01');
	await page.route('**/app/version.json', (route) => route.fulfill({ json: { version: 'next' } }));
	await page.route('**/app/immutable/chunks/*.js', (route) => route.fulfill({ status: 404 }));
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('alert')).toContainText('There is a new version of the atlas.');
	await page.unrouteAll();
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'Reload the page' }).click();
	await loaded;
	await expect(page.locator('html')).toHaveAttribute('data-ready');
	await expect(page).toHaveURL(/\?date=1995-01-01$/);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(errors).toEqual([]);
});

for (const [language, words] of Object.entries({
	ru: ['Поделиться', 'Не удалось загрузить', 'Попробовать ещё раз'],
	'zh-hans': ['分享', '无法加载', '重试'],
	'zh-hant': ['分享', '無法載入', '重試']
}))
	test(`faults-F1, F3: the lines are said in the language of the page, ${language}`, async ({
		page
	}) => {
		await withoutWebGl(page);
		const [share, failed, again] = words as [string, string, string];
		await page.route('**/nodes/3.*', (route) => route.abort());
		await page.goto(`/${language}/`);
		await expect(notice(page).getByRole('link', { name: again })).toBeVisible();
		await page.unrouteAll();
		await loseOnce(page, faults.lost);
		await openAtlas(page, `/${language}/`);
		await page.getByRole('button', { name: share }).click();
		await expect(page.getByRole('alert')).toContainText(failed);
		await page.getByRole('alert').getByRole('button', { name: again }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
	});

test('faults-F11: a sheet to print says that its autonomies are lost, and draws them when asked again', async ({
	page
}) => {
	const errors = uncaught(page);
	await page.route('**/geo/overview.topo.json', faults.lost, { times: 1 });
	await openAtlas(page, '/print/?layers=autonomies');
	await askAgain(page);
	await expect(page.locator('article [data-autonomy]')).toHaveCount(31);
	expect(errors).toEqual([]);
});
