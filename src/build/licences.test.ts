import { expect, test } from 'vitest';
import { inPages, licencesOf } from './licences';

const text = licencesOf([
	'src/lib/domain/view.ts',
	'node_modules/svelte/src/index-client.js',
	'node_modules/svelte/src/internal/client/index.js',
	'\0node_modules/mediabunny/dist/modules/src/index.js?v=1',
	'node_modules/maplibre-gl/dist/maplibre-gl.mjs',
	'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
	...inPages
]);
const titles = [...text.matchAll(/^-{72}\n(.*) \S+ – (.*)$/gm)].map(([, ...it]) => it.join(': '));

test('faults-F19: every package stands once, with its licence and the text of it', () => {
	expect(titles).toEqual([...new Set(titles)]);
	for (const title of [
		'svelte: MIT',
		'maplibre-gl: BSD-3-Clause',
		'country-flag-icons: MIT',
		'@fontsource-variable/inter: OFL-1.1'
	])
		expect(titles).toContain(title);
	for (const words of ['SIL OPEN FONT LICENSE', 'Mozilla Public License', 'MapLibre contributors'])
		expect(text).toContain(words);
});

test('faults-F19: so does what a package has bundled into itself', () =>
	expect(titles).toEqual(expect.arrayContaining(['earcut: ISC', 'pbf: BSD-3-Clause'])));

test('faults-F19: where the source lies is said, as the Mozilla licence asks', () =>
	expect(text).toMatch(/^mediabunny .*\n.*github\.com\/Vanilagy\/mediabunny/m));
