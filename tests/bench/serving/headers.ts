import { get, type IncomingMessage } from 'node:http';
import type { Server } from './servers';

/** Asks as browsers do; Node's `fetch` would undo the compression and hide what was sent. */
const ask = (address: string, headers: Record<string, string> = {}) =>
	new Promise<IncomingMessage>((resolve, reject) => {
		get(address, { headers: { 'Accept-Encoding': 'gzip, br', ...headers } }, (answer) => {
			answer.resume().on('end', () => resolve(answer));
		}).on('error', reject);
	});

const year = 31_536_000;

/**
 * What is wrong with how long the files of a site may be kept, a line each. A file with a hash in its
 * name is kept for a year; pages, data and the service worker are asked for anew, and where they are
 * the same nothing is sent again; what is not there is not kept.
 */
export async function wrongHeaders(
	address: string,
	hashed: string,
	{ keeps }: Pick<Server, 'keeps'>
): Promise<string[]> {
	const wrong: string[] = [];
	const keptFor = ({ headers }: IncomingMessage) => {
		const value = headers['cache-control'] ?? '';
		return /no-cache|no-store/.test(value) ? 0 : Number(/max-age=(\d+)/.exec(value)?.[1] ?? NaN);
	};
	for (const path of [
		'',
		'embed/?date=1991-12-08',
		'about/',
		'data/atlas.json',
		'service-worker.js'
	]) {
		const first = await ask(address + path);
		if (keptFor(first) !== 0) wrong.push(`/${path}: may be kept without being asked for anew`);
		const { etag } = first.headers;
		if (!etag) wrong.push(`/${path}: no ETag`);
		const again = await ask(address + path, { 'If-None-Match': etag ?? '' });
		if (again.statusCode !== 304)
			wrong.push(`/${path}: ${again.statusCode}, not 304, for the same`);
	}
	const file = await ask(address + hashed);
	const immutable = /immutable/.test(file.headers['cache-control'] ?? '');
	if (keeps ? !(immutable && keptFor(file) === year) : keptFor(file) !== 0)
		wrong.push(`/${hashed}: Cache-Control ${file.headers['cache-control']}`);
	const lost = await ask(`${address}${hashed.replace(/\.js$/, '-lost.js')}`);
	if (lost.statusCode !== 404) wrong.push(`a lost file: ${lost.statusCode}`);
	if (keptFor(lost) > 0) wrong.push('a lost file may be kept');
	return wrong;
}
