import { expect, test } from 'vitest';
import { dataPackage } from '$lib/content/publish/data-package';
import { locales } from '$lib/i18n/locales';
import { published } from '$lib/server/published';
import { renderOnStage } from '$lib/stage/fixture';
import DataFiles from './DataFiles.svelte';

test.each(locales)('every published file is linked in $id, tables for Excel as well', ({ id }) => {
	const html = renderOnStage(DataFiles, { root: '../', home: '' }, { locale: id });
	const links = [...html.matchAll(/href="([^"]+)" download/g)].map(([, href]) => href);
	const about = { name: 'atlas', title: '', description: '', asOf: '2026-01-19' };
	const files = dataPackage(published, about).resources.map(({ path }) =>
		path === 'atlas.json' ? `data/${path}` : `../data/${path}`
	);
	const forExcel = published.map(({ name }) => `data/${name}-excel.csv`);
	expect(links.toSorted()).toEqual([...files, ...forExcel, '../data/datapackage.json'].toSorted());
});
