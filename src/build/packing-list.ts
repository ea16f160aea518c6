import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { licencesFile } from './licences.ts';

/** Where the list lies in the built site; `src/lib/scorm/fetch-site.ts` reads it. */
const fileName = 'app/packing-list.json';

/** What the site fetches besides its code and its pages. */
const data = ['favicon.svg', ...readdirSync('static/geo').map((name) => `geo/${name}`)];

/**
 * The files that every page of the built site draws on, with what is in them, in the order of their
 * paths: all code, styles and fonts, their licences, and the topologies.
 */
export function sharedFiles(
	bundle: Rolldown.OutputBundle
): [path: string, content: string | Uint8Array][] {
	const code = Object.values(bundle)
		.filter(({ fileName }) => fileName.startsWith('app/immutable/') || fileName === licencesFile)
		.map((file): [string, string | Uint8Array] => [
			file.fileName,
			file.type === 'chunk' ? file.code : file.source
		]);
	const rest = data.map((path): [string, Uint8Array] => [path, readFileSync(`static/${path}`)]);
	return [...code, ...rest].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Writes the list of those files, `[path, bytes][]`. Whoever packs the site for use without a network
 * takes these and the pages.
 */
export function packingList(): Plugin {
	return {
		name: 'packing-list',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				if (this.environment.name !== 'client') return;
				const list = sharedFiles(bundle).map(([path, content]) => [
					path,
					Buffer.byteLength(content)
				]);
				const source = JSON.stringify(list);
				this.emitFile({ type: 'asset', fileName, source });
			}
		}
	};
}
