import type { Plugin } from 'vite';

const address = 'app/search.js';
const entry = `${process.cwd()}/src/lib/search/on-text-page.ts`;

/**
 * Writes `app/search.js`, which opens the search on pages that have no framework. It is a part of the
 * site's own code: the dialog, its styles and what these share with the atlas are the same files. Its
 * name is fixed, for the pages are written before the names of the code are known to them.
 */
export function searchModule(): Plugin {
	return {
		name: 'search-module',
		// The server of the sources has it under the same address.
		resolveId: (id) => (id === `/${address}` ? entry : undefined),
		buildStart() {
			if (this.environment.name !== 'client' || this.meta.watchMode) return;
			if (this.environment.mode === 'build')
				this.emitFile({ type: 'chunk', id: entry, fileName: address });
		}
	};
}
