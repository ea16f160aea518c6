import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { locales } from '../lib/i18n/locales.ts';
import type { Words } from '../lib/offline/not-saved.ts';
import { bundle } from './bundle-script.ts';
import { sharedFiles } from './packing-list.ts';
import { sourceHash } from './source-hash.js';

const name = 'service-worker.js';
/** Where a host finds what to put in its place, `src/lib/offline/retired-worker.ts`. */
const retiredName = 'offline-off/service-worker.js';

/**
 * Writes `service-worker.js`, which knows the version and the shared files of its build. Built with
 * `OFFLINE=off`, the site has in its place the one that takes saved pages back.
 */
export function offlineWorker(): Plugin {
	return {
		name: 'offline-worker',
		apply: 'build',
		generateBundle: {
			order: 'post',
			async handler(_, output) {
				if (this.environment.name !== 'client') return;
				const emit = (fileName: string, source: string) =>
					this.emitFile({ type: 'asset', fileName, source });
				const retired = await bundle({ entry: 'offline/retired-worker.ts' });
				if (process.env.OFFLINE === 'off') {
					emit(name, retired.code);
					return;
				}
				const files = sharedFiles(output).map(([path, content]) => [path, integrity(content)]);
				const current = await bundle({
					entry: 'offline/service-worker.ts',
					define: () => ({
						VERSION: JSON.stringify(sourceHash(process.cwd())),
						FILES: JSON.stringify(files),
						WORDS: JSON.stringify(words())
					})
				});
				emit(name, current.code);
				emit(retiredName, retired.code);
			}
		}
	};
}

/** What a browser checks a file by (Subresource Integrity). */
const integrity = (content: string | Uint8Array) =>
	`sha256-${createHash('sha256').update(content).digest('base64')}`;

/** What the worker says where a page is not saved, by language. */
function words(): Record<string, Words> {
	const entries = locales.map(({ id }): [string, Words] => {
		const file = new URL(`../messages/${id}.json`, import.meta.url);
		const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
		const [title, text] = [messages['offline.title']!, messages['offline.text']!];
		return [id, { title, text, again: messages['late.again']!, home: messages['lost.home']! }];
	});
	return Object.fromEntries(entries);
}
