import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Frame, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import sirv from 'sirv';
import { openAtlas, withoutWebGl } from './support/page';
import { statusesOn } from './support/expected-history';

const runtime = createRequire(import.meta.url).resolve('scorm-again/scorm12/min');
const date = '1991-12-21';

/** A learning platform: its page offers the interface and shows the package in a frame. */
const platform = `<!doctype html>
<html lang="ru"><title>Platform</title><link rel="icon" href="data:," />
<script src="/scorm12.js"></script>
<script>window.API = new Scorm12API({ autocommit: false });</script>
<iframe src="/package/index.html" title="Lesson" width="1000" height="700"></iframe>`;

let folder: string;
let server: Server;
let origin: string;
let names: string[];
let manifest: string;

/** Makes the package of the view as a reader does, in Russian; with the SVG alone, which is quicker. */
async function download(page: Page) {
	await withoutWebGl(page);
	await openAtlas(page, `/ru/?date=${date}`);
	await page.getByRole('button', { name: 'Поделиться' }).click();
	await page.getByRole('tab', { name: 'Учебная платформа' }).click();
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Создать пакет' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toBe(`fifteen-republics-ru-${date}.zip`);
	return unzipSync(readFileSync(await file.path()));
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, baseURL }) => {
	folder = mkdtempSync(join(tmpdir(), 'fifteen-republics-scorm-'));
	const page = await browser.newPage({ baseURL: baseURL! });
	const files = await download(page);
	await page.close();
	names = Object.keys(files);
	manifest = strFromU8(files['imsmanifest.xml']!);
	for (const [name, data] of Object.entries(files)) {
		const path = join(folder, 'package', name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, data);
	}
	writeFileSync(join(folder, 'platform.html'), platform);
	writeFileSync(join(folder, 'scorm12.js'), readFileSync(runtime));
	const serve = sirv(folder, { dev: true });
	server = createServer((request, response) =>
		serve(request, response, () => void response.writeHead(404).end())
	);
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
	server?.close();
	rmSync(folder, { recursive: true, force: true });
});

test('the manifest is a SCORM 1.2 package of one lesson, titled in the language of the page', async ({
	page
}) => {
	const read = await page.evaluate((xml) => {
		const parsed = new DOMParser().parseFromString(xml, 'application/xml');
		const all = (name: string) => [...parsed.getElementsByTagName(name)];
		const [resource] = all('resource');
		const adl = 'http://www.adlnet.org/xsd/adlcp_rootv1p2';
		return {
			broken: all('parsererror').length,
			namespace: parsed.documentElement.namespaceURI,
			schema: all('schema')[0]!.textContent,
			version: all('schemaversion')[0]!.textContent,
			organization: [
				all('organizations')[0]!.getAttribute('default'),
				all('organization')[0]!.getAttribute('identifier')
			],
			titles: all('title').map((title) => title.textContent),
			item: all('item')[0]!.getAttribute('identifierref'),
			resource: [resource!.getAttribute('identifier'), resource!.getAttribute('href')],
			kind: resource!.getAttributeNS(adl, 'scormtype'),
			files: all('file').map((file) => file.getAttribute('href')!)
		};
	}, manifest);
	const title =
		'От Союза к Содружеству, 21 декабря 1991 г. — интерактивная карта «Пятнадцать республик»';
	expect(read).toEqual({
		broken: 0,
		namespace: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
		schema: 'ADL SCORM',
		version: '1.2',
		organization: ['course', 'course'],
		titles: [title, title],
		item: 'sco',
		resource: ['sco', 'index.html'],
		kind: 'sco',
		files: names.filter((name) => name !== 'imsmanifest.xml')
	});
});

/** The atlas inside the platform's page, once it takes input. */
async function atlasIn(page: Page): Promise<Frame> {
	await page.goto(`${origin}/platform.html`);
	await page.waitForFunction(() =>
		window.frames[0]?.frames[0]?.document.querySelector('html[data-ready]')
	);
	return page.frames().find((frame) => frame.url().includes('/embed/'))!;
}

/** What the platform has noted down. */
const noted = (page: Page) =>
	page.evaluate(() => {
		const { API } = window as unknown as { API: { cmi: { toJSON: () => unknown } } };
		return JSON.parse(JSON.stringify(API.cmi)) as {
			core: { lesson_status: string; session_time: string };
		};
	});

test('it shows the view asked for, asks nobody outside, and is completed when seen', async ({
	page
}) => {
	const asked: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	page.on('pageerror', ({ message }) => complaints.push(message));
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	const atlas = await atlasIn(page);
	await expect(atlas.getByRole('heading').locator('time')).toHaveAttribute('datetime', date);
	await expect(atlas.locator('html')).toHaveAttribute('lang', 'ru');
	for (const [republic, status] of Object.entries(statusesOn(date)))
		await expect(
			atlas.locator(`svg[data-atlas-map] path[data-republic="${republic}"]`)
		).toHaveAttribute('data-status', status);
	await expect.poll(async () => (await noted(page)).core.lesson_status).toBe('completed');

	// It can be used: another day, a republic's file, the map that zooms.
	await atlas.locator('input[type=range][name=date]').press('ArrowRight');
	await expect(atlas.getByRole('heading').locator('time')).toHaveAttribute(
		'datetime',
		'1991-12-22'
	);
	await atlas.locator('path[data-republic="ua"]').press('Enter');
	await expect(atlas.getByRole('heading', { name: 'Названия' })).toBeVisible();
	// By force: the other picture of the map may lie over this one already.
	await atlas.locator('path[data-republic="kz"]').hover({ force: true });
	await expect(atlas.locator('html')).toHaveAttribute('data-map', 'gl');

	const own = asked.filter((url) => !/^(data|blob):/.test(url));
	expect(own.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
	expect(complaints).toEqual([]);
});

test('the full atlas is the one on the web, and the platform learns how long the visit was', async ({
	page,
	baseURL
}) => {
	const atlas = await atlasIn(page);
	const full = atlas.locator('a[target=_blank]').first();
	await expect(full).toHaveAttribute('href', `${new URL('ru/', baseURL).href}?date=${date}`);
	await page.evaluate(() =>
		document.querySelector('iframe')!.contentWindow!.location.replace('about:blank')
	);
	// The runtime writes it anew, without the zeros at its end: all that is sure is that time passed.
	await expect
		.poll(async () => (await noted(page)).core.session_time.replace(/[0:.]/g, ''))
		.not.toBe('');
});

test('hosts-F14: without a platform the package is a page like any other; opened as a file it says what to do, and where the atlas is', async ({
	page,
	baseURL
}) => {
	const words = page.getByText('Открытая как файл');
	await page.goto(`${origin}/package/index.html`);
	const atlas = page.frameLocator('iframe');
	await expect(atlas.locator('html')).toHaveAttribute('data-ready');
	await expect(atlas.getByRole('heading').locator('time')).toHaveAttribute('datetime', date);
	await expect(page.locator('html')).toHaveClass('launched');
	await expect(words).toBeHidden();
	await page.goto(`file://${join(folder, 'package', 'index.html')}`);
	await expect(words).toBeVisible();
	const online = words.getByRole('link', { name: 'Открыть полный атлас' });
	await expect(online).toHaveAttribute('href', new URL('ru/', baseURL).href);
	// In the frame nothing is said twice, and the day that is shown is the one in its heading.
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('.late:not([hidden])')).toHaveCount(0);
	await expect(frame.getByRole('heading').locator('time')).toBeVisible();
});

test('faults-F7: a part that is lost, or that another page answers for, is not packed; who loses the network is told so, and can try again', async ({
	page,
	context
}) => {
	await withoutWebGl(page);
	await openAtlas(page);
	await page.getByRole('button', { name: 'Share' }).click();
	await page.getByRole('tab', { name: 'Learning platform' }).click();
	const login = { status: 200, contentType: 'text/html', body: '<html>Log in</html>' };
	for (const path of ['**/overview.topo.json', '**/embed/', '**/data/atlas.json']) {
		await page.route(path, (route) => route.fulfill(login));
		await page.getByRole('button', { name: /^(Make the package|Try again)$/ }).click();
		await expect(page.getByRole('alert')).toContainText('could not be fetched');
		await page.unroute(path);
	}
	await page.route('**/embed/', (route) => route.abort());
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(page.getByRole('alert')).toContainText('could not be fetched');
	await page.unroute('**/embed/');
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Try again' }).click();
	await downloading;
	await expect(page.getByRole('alert')).toHaveCount(0);

	await context.setOffline(true);
	await page.route('**/packing-list.json', (route) => route.abort());
	await page.getByRole('button', { name: 'Make the package' }).click();
	await expect(page.getByRole('alert')).toContainText('no connection');
});
