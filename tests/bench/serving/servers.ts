import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { recipe } from '../../tools/recipes';
import { buildFolder } from '../../tools/site';

/** A server of the built site. */
export interface Site {
	/** The address of the atlas, with a slash at its end. */
	address: string;
	stop: () => Promise<void>;
}

/** How a server gets what it sends: from the files beside the others, or by its own work. */
export type Compression = 'precompressed' | 'on the fly';

export interface Server {
	name: string;
	compressions: readonly Compression[];
	/** Whether files with a hash in their names are kept for a year; else all are asked for anew. */
	keeps: boolean;
	/** What to do where the program is not there. */
	missing?: string;
	start: (compression: Compression) => Promise<Site>;
}

export const installed = (program: string): boolean =>
	[...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].some((folder) =>
		existsSync(join(folder, program))
	);

/** Why a program is not used, where it is not installed. */
const missing = (program: string, packages = program) =>
	installed(program) ? {} : { missing: `on Debian: apt-get install ${packages}` };

export const servers: Server[] = [
	{
		name: 'npm start (sirv)',
		compressions: ['precompressed'],
		keeps: false,
		start: async () => {
			const port = await freePort();
			const jiti = resolve('node_modules/jiti/lib/jiti-cli.mjs');
			const args = [jiti, 'tests/tools/serve.ts', '--port', String(port)];
			return run(`http://localhost:${port}/`, process.execPath, args);
		}
	},
	{
		name: 'nginx',
		compressions: ['precompressed', 'on the fly'],
		keeps: true,
		...missing('nginx', 'nginx libnginx-mod-http-brotli-static'),
		start: async (compression) => {
			const [port, folder] = [await freePort(), makeFolder()];
			copyFileSync('/etc/nginx/mime.types', join(folder, 'mime.types'));
			const config = join(folder, 'nginx.conf');
			writeFileSync(config, nginxConfig(folder, port, compression));
			return run(`http://localhost:${port}/atlas/`, 'nginx', ['-c', config], folder);
		}
	},
	{
		name: 'Caddy',
		compressions: ['precompressed', 'on the fly'],
		keeps: true,
		...missing('caddy'),
		start: async (compression) => {
			const [port, folder] = [await freePort(), makeFolder()];
			const config = join(folder, 'Caddyfile');
			writeFileSync(config, caddyConfig(folder, port, compression));
			const args = ['run', '--config', config, '--adapter', 'caddyfile'];
			return run(`http://localhost:${port}/atlas/`, 'caddy', args, folder);
		}
	}
];

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** README's block in a server that is set up as Debian's package does it, without a log of requests. */
export function nginxConfig(folder: string, port: number, compression: Compression): string {
	const brotli = existsSync(brotliModule);
	let locations = recipe('nginx').replaceAll('/srv/www', folder);
	if (!brotli) locations = locations.replace('brotli_static on;', '');
	if (compression === 'on the fly')
		locations = locations
			.replace(/(gzip|brotli)_static on;/g, '')
			.replace('gzip_types', 'gzip_types text/css application/javascript');
	const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
	return [
		brotli ? `load_module ${brotliModule};` : '',
		// A master that is root would give its workers away to a user who may not read this folder.
		process.getuid?.() === 0 ? 'user root;' : '',
		'daemon off;',
		'worker_processes auto;',
		`pid ${folder}/pid;`,
		'error_log stderr crit;',
		'events { worker_connections 4096; }',
		'http {',
		...temporary.map((part) => `${part}_temp_path ${folder}/${part};`),
		'sendfile on; tcp_nopush on; access_log off; default_type application/octet-stream;',
		`server { listen localhost:${port} backlog=4096; ${locations} }`,
		'}'
	].join('\n');
}

/** README's block on a port of this machine, without a certificate. */
export function caddyConfig(folder: string, port: number, compression: Compression): string {
	let site = recipe('caddyfile')
		.replace('your.host', `http://localhost:${port}`)
		.replaceAll('/srv/www', folder);
	if (compression === 'on the fly')
		site = site.replace('precompressed br gzip', '').replace(/match \{[^}]*\}/, '');
	return `{\nadmin off\nauto_https off\nlog {\nlevel ERROR\n}\n}\n${site}`;
}

/** A folder whose `atlas` is the built site. */
function makeFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), 'serving-'));
	chmodSync(folder, 0o755);
	symlinkSync(buildFolder, join(folder, 'atlas'));
	return folder;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, 'localhost');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

/** Starts a program and waits until it serves the site. */
async function run(
	address: string,
	program: string,
	args: string[],
	folder?: string
): Promise<Site> {
	const child = spawn(program, args, {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: {
			...process.env,
			PATH: `${process.env.PATH}${delimiter}/usr/sbin`,
			...(folder && { HOME: folder, XDG_CONFIG_HOME: folder })
		}
	});
	let complaints = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	const stop = async () => {
		await end(child);
		if (folder) rmSync(folder, { recursive: true });
	};
	while (!(await answers(address))) {
		if (child.exitCode !== null) {
			await stop();
			throw new Error(`${program} has ended.\n${complaints}`);
		}
		await setTimeout(100);
	}
	return { address, stop };
}

async function end(child: ChildProcess) {
	if (child.exitCode !== null || !child.kill()) return;
	await once(child, 'exit');
}

const answers = (address: string) =>
	fetch(address).then(
		({ ok }) => ok,
		() => false
	);
