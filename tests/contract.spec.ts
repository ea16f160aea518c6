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
	topologies
} from './support/page';
import { watchShifts } from './support/shifts';
import { statusesOn } from './support/expected-history';

test.use({ viewport: { width: 1280, height: 720 } });

const opening = '1991-12-08';

for (const { path, chosen } of [
	{ path: '/', chosen: /\/\?republic=kz$/ },
	// An embed leaves its address alone.
	{ path: '/embed/', chosen: /\/embed\/$/ }
])
	test(
		`${path} is served with the SVG of 8 December 1991, hands over to MapLibre, which takes clicks, and shifts nothing on the way`,
		{ tag: '@smoke' },
		async ({ page, request }) => {
			const html = await (await request.get(path)).text();
			expect(html).toMatch(/<html[^>]* data-map="svg"/);
			expect(html).not.toContain('data-autonomy');
			const asked = topologies(page);
			const shifts = await watchShifts(page);
			await openAtlas(page, path);
			await expectDate(page, opening);
			for (const place of ['map', 'table'] as const) {
				expect(await statuses(page, place)).toEqual(statusesOn(opening));
				// As many elements as there are ids, so that each has one.
				await expect(page.locator(places[place])).toHaveCount(15);
			}
			expect(new Set(Object.values(await statuses(page, 'map'))).size).toBe(4);

			await mapDrawn(page);
			expect(await shifts()).toBeLessThan(0.001);
			expect(asked).toEqual(['overview']);
			const { x, y } = await middleOf(shape(page, 'kz'));
			await page.mouse.click(x, y);
			const name = panel(page).getByRole('heading', { name: /^Kazakh/ });
			await expect(name).toBeVisible();
			await expect(page).toHaveURL(chosen);

			// The slider says the same date as the heading.
			const range = page.getByRole('slider');
			await expect(range).toHaveAttribute('name', 'date');
			await expect(range).toHaveAttribute('type', 'range');
			for (const date of [opening, '1991-12-09']) {
				await expectDate(page, date);
				const words = (await heading(page).textContent())!;
				await expect(range).toHaveAttribute('aria-valuetext', words);
				await range.press('ArrowRight');
			}
		}
	);

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
		'names.csv',
		'autonomies.csv',
		'lenses.csv',
		'statuses.csv',
		'themes.csv',
		'memberships.csv',
		'bodies.csv',
		'people.csv',
		'sources.csv',
		'republics.geojson',
		'autonomies.geojson',
		'atlas.topojson',
		'treaties.json',
		'sources.bib',
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
