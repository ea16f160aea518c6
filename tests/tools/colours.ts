/**
 * Prints how well the statuses' colours can be told apart, by lens, theme and colour vision: the two
 * that differ least, and by how much (CIEDE2000): `npm run colours`.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { contentFolder } from '../../src/build/content-folder';
import type * as Content from '../../src/lib/content/load.server';
import type * as ColourDifference from '../../src/lib/map/style/colour-difference';

/** A module of the site, with the content that only the build knows. */
const load = async <Module>(path: string) =>
	(
		await runnerImport<Module>(resolve(path), {
			plugins: [contentFolder()],
			resolve: { alias: { $lib: resolve('src/lib') } }
		})
	).module;

const { atlas, memberships } = await load<typeof Content>('src/lib/content/load.server.ts');
const { leastDifferences } = await load<typeof ColourDifference>(
	'src/lib/map/style/colour-difference.ts'
);

for (const { lens, theme, vision, pair, difference } of leastDifferences(
	atlas('en'),
	memberships('en')
))
	console.log(
		[lens.padEnd(12), theme.padEnd(5), vision.padEnd(12), difference.toFixed(1), ...pair].join('  ')
	);
