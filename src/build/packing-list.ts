import { readdirSync, statSync } from 'node:fs';
import type { Plugin } from 'vite';
import { licencesFile } from './licences.ts';

/** Where the list lies in the built site; `src/lib/scorm/fetch-site.ts` reads it. */
const fileName = 'app/packing-list.json';

/** What the site fetches besides its code and its pages. */
const data = ['favicon.svg', ...readdirSync('static/geo').map((name) => `geo/${name}`)];

/**
 * Writes the list of the files that every page of the built site draws on, `[path, bytes][]`: all
 * code, styles and fonts, their licences, and the topologies. Whoever packs the site for use without a network
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
				const code = Object.values(bundle)
					.filter(
						({ fileName }) => fileName.startsWith('app/immutable/') || fileName === licencesFile
					)
					.map((file): [string, number] => {
						const content = file.type === 'chunk' ? file.code : file.source;
						return [file.fileName, Buffer.byteLength(content)];
					});
				const rest = data.map((path): [string, number] => [path, statSync(`static/${path}`).size]);
				const source = JSON.stringify([...code, ...rest].sort());
				this.emitFile({ type: 'asset', fileName, source });
			}
		}
	};
}
