import { readFileSync } from 'node:fs';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';
import { isDeferred } from '../lib/i18n/deferred.ts';

const query = '?deferred';

/**
 * The module `src/messages/<language>.json?deferred`: the deferred messages alone, compiled like
 * the page's own, so that the browser needs no ICU parser.
 */
export function deferredMessages(): Plugin {
	return {
		name: 'deferred-messages',
		load(id) {
			if (!id.endsWith(`.json${query}`)) return undefined;
			const file = id.slice(0, -query.length);
			this.addWatchFile(file);
			const texts = Object.entries(
				JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
			);
			const own = texts
				.filter(([key]) => isDeferred(key))
				.map(([key, text]) => [key, compile(text)]);
			const code = `export default ${JSON.stringify(Object.fromEntries(own))}`;
			return { code, moduleType: 'js' };
		}
	};
}
