import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What a page loads first that has the client of the framework. */
const client = '/entry/start.';

/**
 * An adapter that leaves out the `__data.json` beside each page that has no client of the framework: it
 * is written for that client alone, and would be two thirds of the site.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @returns {import('@sveltejs/kit').Adapter}
 */
export const withoutUnreadData = (adapter) => ({
	...adapter,
	adapt: (builder) =>
		adapter.adapt({
			...builder,
			writePrerendered(folder) {
				const files = builder.writePrerendered(folder);
				for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
					if (!name.endsWith('__data.json')) continue;
					const data = join(folder, name);
					const page = readFileSync(join(data, '..', 'index.html'), 'utf8');
					if (!page.includes(client)) rmSync(data);
				}
				return files;
			}
		})
});
