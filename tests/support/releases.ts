import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const built = fileURLToPath(new URL('../../test-results/build/', import.meta.url));
/** What names the version of a build; code and shapes of the two releases are the same. */
const naming = /(\/|\.html|\/service-worker\.js|\/version\.json)$/;

export const version = (
	JSON.parse(readFileSync(`${built}app/version.json`, 'utf8')) as { version: string }
).version;

/** A host with the built site in a folder: it can be out of reach, and publish another release. */
export interface Host {
	/** Where the site begins. */
	site: string;
	/** The paths below the folder that were asked for, the newest last. */
	asked: string[];
	/** The version of the release that lies there. */
	release: string;
	/** Files that lie there in place of the site's own, by path below the folder. */
	files: Map<string, string>;
	/** Whether anybody answers. */
	online: boolean;
	close: () => void;
}

/** Starts the host, with the release that was built. */
export async function startReleases(): Promise<Host> {
	const folder = '/history/atlas/';
	const serve = sirv(built, { dev: true, etag: true });
	const sockets = new Set<Socket>();
	const server = createServer((request, response) => {
		const path = (request.url ?? '').split('?')[0]!;
		if (!host.online || !path.startsWith(folder)) return void request.socket.destroy();
		const below = path.slice(folder.length);
		host.asked.push(below);
		const own = host.files.get(below);
		if (own !== undefined || naming.test(path)) {
			const file = below.replace(/(^|\/)$/, '$1index.html');
			const type = /html$/.test(file) ? 'text/html' : 'text/javascript';
			const text = own ?? readFileSync(built + file, 'utf8').replaceAll(version, host.release);
			response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }).end(text);
			return;
		}
		request.url = `/${below}`;
		serve(request, response, () => void response.writeHead(404).end());
	}).on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const { port } = server.address() as AddressInfo;
	const host: Host = {
		site: `http://localhost:${port}${folder}`,
		asked: [],
		release: version,
		files: new Map(),
		online: true,
		close: () => {
			sockets.forEach((socket) => socket.destroy());
			server.close();
		}
	};
	return host;
}
