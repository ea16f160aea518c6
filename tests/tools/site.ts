import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { sources } from '../../src/build/source-hash.js';
import { site } from '../../src/lib/server/site-url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder that a build is written to, see `svelte.config.js`. */
export const buildFolder = join(root, process.env.TEST_BUILD ? 'test-results/build' : 'build');

/** Builds the site when it is missing or stale. */
export function buildIfStale(): void {
	const page = join(buildFolder, 'index.html');
	const sourcesChanged = Math.max(...sources.map((source) => changed(join(root, source))));
	const built = existsSync(page) && { changed: changed(page), site: builtFor() };
	if (built && !isStale(built, { changed: sourcesChanged, site })) return;
	// One string, and a shell, because npm is a script on Windows.
	const { status } = spawnSync('npm run build', { cwd: root, stdio: 'inherit', shell: true });
	if (status !== 0) throw new Error('The site could not be built.');
}

/** When something last changed, in ms, and the address that it is for. */
interface State {
	changed: number;
	site: string | undefined;
}

/**
 * Whether a build is older than anything that it is made from, or made for another address than is
 * wanted; where none is wanted, one for any address will do.
 */
export const isStale = (built: State, wanted: State): boolean =>
	built.changed < wanted.changed || (wanted.site !== undefined && built.site !== wanted.site);

/** The address that the built site is for; only a build with `SITE_URL` has the file that names it. */
export function builtFor(): string | undefined {
	const file = join(buildFolder, 'oembed.json');
	if (!existsSync(file)) return undefined;
	return (JSON.parse(readFileSync(file, 'utf8')) as { provider_url: string }).provider_url;
}

/** When the file, or anything in the folder, last changed. */
function changed(path: string): number {
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

export interface HeaderRule {
	/** What the paths that it holds for begin with. */
	prefix: string;
	headers: [name: string, value: string][];
}

/** The rules of `static/_headers`, but for how long files are kept: here the next build comes soon. */
export function headerRules(): HeaderRule[] {
	return readFileSync(join(root, 'static/_headers'), 'utf8')
		.split(/^(?=\/)/m)
		.map((rule) => {
			const [pattern = '', ...lines] = rule.trim().split(/\s*\n\s*/);
			const headers = lines
				.map((line): [string, string] => [
					line.slice(0, line.indexOf(':')),
					line.replace(/^.*?: /, '')
				])
				.filter(([name]) => name !== 'Cache-Control');
			return { prefix: pattern.replace('*', ''), headers };
		});
}

/** Serves a built site on localhost as a static host would; resolves once it listens. */
export function serve(port: number, folder = buildFolder): Promise<Server> {
	// `dev` reads the folder on each request, so a new build is served without a restart.
	const files = sirv(folder, { dev: true, etag: true, gzip: true, brotli: true });
	const rules = headerRules();
	const server = createServer((request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		for (const { prefix, headers } of rules)
			if (path.startsWith(prefix)) response.setHeaders(new Map(headers));
		// Addresses inside a page are relative, so a folder must end with a slash.
		if (!path.endsWith('/') && existsSync(join(folder, path, 'index.html'))) {
			const address = query === undefined ? `${path}/` : `${path}/?${query}`;
			response.writeHead(308, { Location: address }).end();
			return;
		}
		files(request, response, () => {
			const page = join(folder, '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'Not found');
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, 'localhost', () => resolve(server));
	});
}
