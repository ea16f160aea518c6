import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listenFailure, readPort } from './port';
import { isStale } from './site';

test('hosts-F18: the port is the one of --port, else of PORT, else 4173', () => {
	expect(readPort(['--port', '8000'], { PORT: '4711' })).toBe(8000);
	expect(readPort([], { PORT: '4711' })).toBe(4711);
	expect(readPort([], {})).toBe(4173);
});

test.each([
	[['--port', 'abc'], '"abc" is no port'],
	[['--port', '99999'], '"99999" is no port'],
	[['--port', ''], '"" is no port'],
	[['--prot', '8000'], '--prot'],
	[['4712'], '4712']
])('hosts-F18: %j is answered in words', (args, word) => {
	expect(() => readPort(args, {})).toThrow(word);
	expect(() => readPort(args, {})).toThrow('npm start -- --port 8000');
});

test('hosts-F18: a port for the system alone is answered in words', () => {
	const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES' });
	expect(listenFailure(error, 80)).toContain('Port 80');
});

test('hosts-F18: a taken port is told before anything is built', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
	const port = String((other.address() as AddressInfo).port);
	const jiti = 'node_modules/jiti/lib/jiti-cli.mjs';
	const args = [jiti, 'tests/tools/serve.ts', '--port', port];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
	other.close();
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toBe(`Port ${port} is taken.\nAnother port: npm start -- --port 8000\n`);
});

test.each([
	['18.20.8', 1],
	['20.18.3', 1],
	['20.19.0', 0],
	['24.0.0', 0]
])('hosts-F19: Node %s is answered before npm runs anything else', (version, status) => {
	const script = `Object.defineProperty(process.versions, 'node', { value: '${version}' });
		import('./tests/tools/check-node.js');`;
	const run = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
	expect(run.status).toBe(status);
	const word = `Node 20.19 or newer is needed; this is ${version}.`;
	expect(run.stderr.includes(word)).toBe(status === 1);
});

test('hosts-F18: another SITE_URL makes a build stale, as newer sources do', () => {
	const wanted = { changed: 1, site: 'https://atlas.example/' };
	expect(isStale({ changed: 2, site: wanted.site }, wanted)).toBe(false);
	expect(isStale({ changed: 2, site: undefined }, wanted)).toBe(true);
	expect(isStale({ changed: 2, site: 'https://other.example/' }, wanted)).toBe(true);
	expect(isStale({ changed: 0, site: wanted.site }, wanted)).toBe(true);
	expect(isStale({ changed: 2, site: wanted.site }, { changed: 1, site: undefined })).toBe(false);
});
