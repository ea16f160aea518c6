import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = join(root, 'build');
const inputs = ['src', 'static', 'svelte.config.js', 'vite.config.ts', 'package-lock.json'];

/** Builds the site when `build/` is missing or older than anything that it is made from. */
export function buildIfStale(): void {
	const page = join(build, 'index.html');
	const newest = Math.max(...inputs.map((input) => changed(join(root, input))));
	if (existsSync(page) && statSync(page).mtimeMs >= newest) return;
	// One string, and a shell, because npm is a script on Windows.
	const { status } = spawnSync('npm run build', { cwd: root, stdio: 'inherit', shell: true });
	if (status !== 0) throw new Error('The site could not be built.');
}

/** When the file, or anything in the folder, last changed. */
function changed(path: string): number {
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/** Serves `build/` on localhost as a static host would; resolves once it listens. */
export function serve(port: number): Promise<Server> {
	// `dev` reads the folder on each request, so a new build is served without a restart.
	const files = sirv(build, {
		...{ dev: true, etag: true, gzip: true, brotli: true },
		// sirv does not know the name; browsers guess no types (`nosniff`).
		setHeaders: (response, path) => {
			if (path.endsWith('.topojson')) response.setHeader('Content-Type', 'application/json');
		}
	});
	const server = createServer((request, response) => {
		const [path = '/', query] = (request.url ?? '/').split('?');
		response.setHeader('X-Content-Type-Options', 'nosniff');
		// An embed in a sandboxed frame has no origin of its own: all its requests are foreign ones.
		response.setHeader('Access-Control-Allow-Origin', '*');
		// Addresses inside a page are relative, so a folder must end with a slash.
		if (!path.endsWith('/') && existsSync(join(build, path, 'index.html'))) {
			const address = query === undefined ? `${path}/` : `${path}/?${query}`;
			response.writeHead(308, { Location: address }).end();
			return;
		}
		files(request, response, () => {
			const page = join(build, '404.html');
			response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(existsSync(page) ? readFileSync(page) : 'Not found');
		});
	});
	return new Promise((resolve, reject) => {
		server.once('error', reject).listen(port, 'localhost', () => resolve(server));
	});
}
