import { expect, test } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { expectDate, heading, mapDrawn, openAtlas, shape, slider, statuses } from './support/page';
import { history, republics, statusesOn } from './support/expected-history';
import { places, republicsAt, type Boundaries } from './support/places';

test.use({ viewport: { width: 800, height: 600 } });

const opening = '1991-12-08';

for (const path of ['/', '/embed/'])
	test.describe(path, () => {
		test('is served with the SVG as its map, and hands over to MapLibre', async ({ page }) => {
			const response = await page.request.get(path);
			expect(await response.text()).toMatch(/<html[^>]* data-map="svg"/);
			await openAtlas(page, path);
			await mapDrawn(page);
		});

		test('opens with 8 December 1991: four statuses on one map', async ({ page }) => {
			await openAtlas(page, path);
			await expectDate(page, opening);
			expect(await statuses(page, 'map')).toEqual(statusesOn(opening));
			expect(await statuses(page, 'table')).toEqual(statusesOn(opening));
			expect(new Set(Object.values(await statuses(page, 'map'))).size).toBe(4);
		});

		test('has one shape and one row for each of the fifteen', async ({ page }) => {
			await openAtlas(page, path);
			for (const republic of republics) await expect(shape(page, republic)).toHaveCount(1);
			await expect(page.locator('svg[data-atlas-map] path[data-republic]')).toHaveCount(15);
			await expect(page.locator('table[data-republics] tr[data-republic]')).toHaveCount(15);
		});

		test('says the same date in the slider and in the heading', async ({ page }) => {
			await openAtlas(page, `${path}?date=1991-12-21`);
			await expect(slider(page)).toHaveAttribute('name', 'date');
			await expect(slider(page)).toHaveAttribute('type', 'range');
			for (const date of ['1991-12-21', '1991-12-22']) {
				await expectDate(page, date);
				const words = (await heading(page).textContent())!;
				await expect(slider(page)).toHaveAttribute('aria-valuetext', words);
				await slider(page).press('ArrowRight');
			}
		});
	});

test.describe('status.csv', () => {
	const columns = ['lens', 'republic', 'status', 'from', 'to', 'event', 'note'];

	test('has its columns, all four lenses and all fifteen republics', async ({ request }) => {
		const rows = csvParse(await (await request.get('/data/status.csv')).text());
		expect(rows.columns).toEqual(columns);
		const lenses = [...new Set(rows.map(({ lens }) => lens))];
		expect(lenses.sort()).toEqual(['commonwealth', 'referendum', 'sovereignty', 'treaties']);
		for (const lens of lenses) {
			const told = rows.filter((row) => row.lens === lens).map(({ republic }) => republic);
			expect([...new Set(told)].sort()).toEqual([...republics].sort());
		}
	});

	test('holds intervals that meet, the last of them open', async ({ request }) => {
		const rows = csvParse(await (await request.get('/data/status.csv')).text());
		const runs = new Map<string, typeof rows>();
		for (const row of rows) {
			const key = `${row.lens} ${row.republic}`;
			runs.set(key, Object.assign([...(runs.get(key) ?? []), row], { columns: rows.columns }));
		}
		for (const [key, run] of runs) {
			expect(run[0]!.from, key).toBe('1988-11-01');
			expect(
				run.map(({ to }) => to),
				key
			).toEqual([...run.slice(1).map(({ from }) => from), '']);
			for (const { from, to } of run) expect(!to || from! < to, key).toBe(true);
		}
	});

	test('tells the same history of the default lens as the map', async ({ request }) => {
		const rows = csvParse(await (await request.get('/data/status.csv')).text());
		for (const republic of republics) {
			const changes = rows
				.filter((row) => row.lens === 'commonwealth' && row.republic === republic)
				.slice(1)
				.map(({ from, status }) => [from, status]);
			expect(Object.fromEntries(changes), republic).toEqual(history[republic]);
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
		'republics.geojson',
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

test.describe('republics.geojson', () => {
	test('has one feature for each of the fifteen, with closed rings', async ({ request }) => {
		const { features } = (await (
			await request.get('/data/republics.geojson')
		).json()) as Boundaries;
		expect(features.map(({ id }) => id).sort()).toEqual([...republics].sort());
		for (const { id, geometry } of features)
			for (const ring of geometry.coordinates.flat()) {
				expect(ring.length, id).toBeGreaterThan(3);
				expect(ring.at(-1), id).toEqual(ring[0]);
			}
	});

	test('lies where the Union lay', async ({ request }) => {
		const { features } = (await (
			await request.get('/data/republics.geojson')
		).json()) as Boundaries;
		const points = features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
		const longitudes = points.map(([longitude]) => longitude);
		const latitudes = points.map(([, latitude]) => latitude);
		const between = (values: number[]) => [Math.min(...values), Math.max(...values)];
		expect(between(longitudes).map(Math.round)).toEqual([20, 190]);
		expect(between(latitudes).map(Math.round)).toEqual([35, 82]);
	});

	for (const { name, republic, at } of places)
		test(`puts ${name} into ${republic} and no other`, async ({ request }) => {
			const boundaries = (await (
				await request.get('/data/republics.geojson')
			).json()) as Boundaries;
			expect(republicsAt(boundaries, at)).toEqual([republic]);
		});
});
