import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { sharedFiles } from './src/build/shared-files.ts';
import { contentFolder } from './src/build/content-folder.ts';
import { deferredMessages } from './src/build/deferred-messages.ts';
import { groupColours, membershipColours } from './src/build/group-colours.ts';
import { licences } from './src/build/licences.ts';
import { mapStyles } from './src/build/map-styles.ts';
import { offlineWorker } from './src/build/offline-worker.ts';
import { pageScripts } from './src/build/page-scripts.ts';
import { partLoader } from './src/build/part-loader.ts';
import { packingList } from './src/build/packing-list.ts';
import { searchModule } from './src/build/search-module.ts';
import { statusColours } from './src/build/status-colours.ts';
import { prePaintModule } from './src/build/pre-paint.js';
import { styleSheet } from './src/build/style-sheet.ts';
import { themeStyles } from './src/lib/styles/themes.ts';

/** Dates must not depend on where the reader sits; every zone runs the whole domain suite. */
const timeZones = ['UTC', 'Asia/Shanghai', 'Europe/Moscow', 'America/New_York'];

/** The oldest browsers that the atlas runs in, `safari16.4` and so on: syntax and CSS are lowered to them. */
const browsers = packageJson.browserslist.map((browser) => browser.replace(' >= ', ''));

/** What the one-file edition alone does is left out of the build. In tests a constant would be text. */
const wholeSite: Plugin = {
	name: 'whole-site',
	apply: 'build',
	config: () => ({ define: { 'import.meta.env.ONE_FILE': 'false' } })
};

export default defineConfig({
	plugins: [
		// First, for it ends the scripts, whose digests others write down.
		sharedFiles(),
		contentFolder(),
		deferredMessages(),
		licences(),
		packingList(),
		offlineWorker(),
		partLoader(),
		styleSheet('themes', () => themeStyles),
		statusColours(),
		groupColours(),
		membershipColours(),
		mapStyles(),
		prePaintModule(),
		...pageScripts,
		searchModule(),
		wholeSite,
		sveltekit()
	],
	// Whether pages ask for the worker that saves them, see src/build/offline-worker.ts.
	define: { 'import.meta.env.OFFLINE': JSON.stringify(process.env.OFFLINE !== 'off') },
	build: { target: browsers, cssTarget: browsers },
	test: {
		// The geodata is built and swept for crossings as a whole: seconds, on a busy machine more.
		testTimeout: 30_000,
		// Test files share their modules: to load the content anew for each takes longer than the tests.
		isolate: false,
		unstubEnvs: true,
		unstubGlobals: true,
		projects: [
			...timeZones.map((TZ) => ({
				extends: true as const,
				test: { name: TZ, env: { TZ }, include: ['src/lib/domain/**/*.test.ts'] }
			})),
			{
				extends: true as const,
				test: {
					name: 'atlas',
					env: { TZ: 'Pacific/Auckland' },
					// The design tokens are read as text.
					css: { include: [/tokens\.css/] },
					include: ['{src,geodata,tests/tools,tests/bench,tests/hostile}/**/*.test.ts'],
					// A bench that has packages of its own has them in its folder, with their tests.
					exclude: ['src/lib/domain/**', '**/node_modules/**']
				}
			},
			{
				// A second atlas, from its own folder of content and its own geodata.
				extends: true as const,
				plugins: [
					{
						...contentFolder('tests/fixture-atlas/content', 'tests/fixture-atlas/geo'),
						enforce: 'pre' as const
					}
				],
				test: { name: 'fixture atlas', include: ['tests/fixture-atlas/*.test.ts'] }
			}
		]
	}
});
