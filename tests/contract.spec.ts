import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import {
	expectDate,
	heading,
	mapDrawn,
	middleOf,
	openAtlas,
	panel,
	places,
	shape,
	statuses,
	topologies,
	withoutWebGl
} from './support/page';
import { statusesOn } from './support/expected-history';

test.use({ viewport: { width: 800, height: 600 } });

const opening = '1991-12-08';

for (const { path, chosen } of [
	{ path: '/', chosen: /\/\?republic=kz$/ },
	// An embed leaves its address alone.
	{ path: '/embed/', chosen: /\/embed\/$/ }
])
	test.describe(path, { tag: '@smoke' }, () => {
		test('is served with the SVG as its map, and hands over to MapLibre, which takes clicks', async ({
			page,
			request
		}) => {
			const html = await (await request.get(path)).text();
			expect(html).toMatch(/<html[^>]* data-map="svg"/);
			expect(html).not.toContain('data-autonomy');
			const asked = topologies(page);
			await openAtlas(page, path);
			await mapDrawn(page);
			expect(asked).toEqual(['overview']);
			const { x, y } = await middleOf(shape(page, 'kz'));
			await page.mouse.click(x, y);
			const name = panel(page).getByRole('heading', { name: /^Kazakh/ });
			await expect(name).toBeVisible();
			await expect(page).toHaveURL(chosen);
		});

		test('opens with 8 December 1991: four statuses on one map, a shape and a row for each of the fifteen', async ({
			page
		}) => {
			await withoutWebGl(page);
			await openAtlas(page, path);
			await expectDate(page, opening);
			for (const place of ['map', 'table'] as const) {
				expect(await statuses(page, place)).toEqual(statusesOn(opening));
				// As many elements as there are ids, so that each has one.
				await expect(page.locator(places[place])).toHaveCount(15);
			}
			expect(new Set(Object.values(await statuses(page, 'map'))).size).toBe(4);
		});

		test('says the same date in the slider and in the heading', async ({ page }) => {
			await withoutWebGl(page);
			await openAtlas(page, `${path}?date=1991-12-21`);
			const range = page.getByRole('slider');
			await expect(range).toHaveAttribute('name', 'date');
			await expect(range).toHaveAttribute('type', 'range');
			for (const date of ['1991-12-21', '1991-12-22']) {
				await expectDate(page, date);
				const words = (await heading(page).textContent())!;
				await expect(range).toHaveAttribute('aria-valuetext', words);
				await range.press('ArrowRight');
			}
		});
	});

test('datapackage.json names every published file, and every column of the tables', async ({
	request
}) => {
	const { resources } = (await (await request.get('/data/datapackage.json')).json()) as {
		resources: { path: string; mediatype: string; schema?: { fields: { name: string }[] } }[];
	};
	expect(resources.map(({ path }) => path)).toEqual([
		'status.csv',
		'events.csv',
		'treaties.csv',
		'referendum.csv',
		'republics.csv',
		'autonomies.csv',
		'lenses.csv',
		'statuses.csv',
		'themes.csv',
		'sources.csv',
		'republics.geojson',
		'autonomies.geojson',
		'atlas.topojson',
		'atlas.json'
	]);
	for (const { path, mediatype, schema } of resources) {
		const response = await request.get(`/data/${path}`);
		expect(response.status(), path).toBe(200);
		expect(response.headers()['content-type'], path).toContain(mediatype);
		if (!schema) continue;
		const { columns } = csvParse(await response.text());
		expect(columns, path).toEqual(schema.fields.map(({ name }) => name));
	}
});

test('hosts-F16: every table lies beside it for Excel, in every language', async ({ request }) => {
	for (const prefix of ['', 'ru/', 'zh-hans/', 'zh-hant/'])
		for (const table of ['status', 'events', 'sources']) {
			const response = await request.get(`/${prefix}data/${table}-excel.csv`);
			expect(response.status(), prefix + table).toBe(200);
			expect(response.headers()['content-type']).toContain('text/csv');
			expect([...(await response.body()).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		}
});
