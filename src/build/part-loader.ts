import type { Plugin } from 'vite';

/** Vite's own loader of what `import()` names, which every page that imports a part brings along. */
const viteLoader = '\0vite/preload-helper.js';

/**
 * Puts `src/lib/ui/import-part.ts` in the place of Vite's loader. That one imports at once, and what
 * failed once fails until the page is loaded anew; it also takes a lost style sheet for a loaded one.
 */
export function partLoader(): Plugin {
	return {
		name: 'part-loader',
		apply: 'build',
		enforce: 'pre',
		config: () => ({
			build: {
				modulePreload: {
					polyfill: false,
					// Vite leaves out the file of a part that consists of it alone. What SvelteKit starts a
					// page with has been imported by then, see `src/hooks.client.ts`.
					resolveDependencies: (file, files, { hostId }) =>
						files.length && !hostId.includes('/entry/') ? files : [file]
				}
			}
		}),
		load: (id) =>
			id === viteLoader
				? "export { importPart as __vitePreload } from '/src/lib/ui/import-part.ts';"
				: undefined
	};
}
