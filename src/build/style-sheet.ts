import type { Plugin } from 'vite';

/** The style sheet `virtual:<name>.css`, written anew whenever one of the `sources` changes. */
export function styleSheet(name: string, write: () => string, sources: string[] = []): Plugin {
	const moduleId = `virtual:${name}.css`;
	return {
		name,
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load(id) {
			if (id !== `\0${moduleId}`) return undefined;
			sources.forEach((file) => this.addWatchFile(file));
			return write();
		}
	};
}
