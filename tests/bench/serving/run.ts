/**
 * Measures what serves the site: `npm run bench:serving`. `npm start`, nginx and Caddy, the latter two
 * by README's blocks, on this machine, over plain HTTP, with 50, 200 and 1,000 connections that are
 * never idle; wrk asks. Prints requests a second, the size of an answer, the time within which 99 of 100
 * come, and errors, for files that were compressed beforehand and as they are asked for; then what a
 * million views of a lesson in an hour come to. Fails where a server lets files be kept too long, or not
 * long enough. Server and load share the processors: a server of its own does more.
 *
 * `-- --check` looks at the headers alone, `-- --seconds 2` and `-- --connections 50` make it shorter.
 */
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFolder, buildIfStale } from '../../tools/site';
import { estimate } from './estimate';
import { wrongHeaders } from './headers';
import { installed, servers } from './servers';
import { lessonViews, type Transfer } from './view';
import { load } from './wrk';

const { values: asked } = parseArgs({
	options: {
		check: { type: 'boolean', default: false },
		seconds: { type: 'string', default: '10' },
		connections: { type: 'string', default: '50,200,1000' }
	}
});

const million = 1e6;
const lesson = 'embed/?date=1991-12-08';

buildIfStale();
const scripts = [
	...readFileSync(join(buildFolder, 'index.html'), 'utf8').matchAll(/app\/immutable\/[\w/.-]+\.js/g)
].map(([path]) => path);
const sizeOf = (path: string) => statSync(join(buildFolder, path)).size;
/** The largest script that the opening page asks for. */
const hashed = scripts.reduce((one, other) => (sizeOf(one) >= sizeOf(other) ? one : other));
const pages = { '/': '', [`/${lesson}`]: lesson, '/about/': 'about/', 'a hashed script': hashed };

const measuring = !asked.check && installed('wrk');
if (!asked.check && !measuring)
	console.log('wrk is not installed (on Debian: apt-get install wrk): headers alone.');
const rows: Record<string, string | number>[] = [];
let views: Record<string, Transfer> = {};
for (const server of servers) {
	if (server.missing) {
		console.log(`${server.name} is not installed, ${server.missing}`);
		continue;
	}
	for (const compression of server.compressions) {
		const { address, stop } = await server.start(compression);
		try {
			const name = `${server.name}, ${compression}`;
			for (const wrong of await wrongHeaders(address, hashed, server)) {
				console.error(`${name}: ${wrong}`);
				process.exitCode = 1;
			}
			if (!measuring) continue;
			const { keeps, compressions } = server;
			if (keeps && compression === compressions[0]) views = await lessonViews(address + lesson);
			for (const [page, path] of Object.entries(pages))
				for (const connections of asked.connections.split(',').map(Number)) {
					const result = await load(address + path, connections, Number(asked.seconds));
					rows.push({
						server: name,
						page,
						connections,
						'requests/s': Math.round(result.requestsPerSecond),
						'kB each': Number((result.bytes / 1000).toFixed(1)),
						'p99 ms': Number(result.p99.toPrecision(3)),
						errors: result.errors
					});
				}
		} finally {
			await stop();
		}
	}
}

if (measuring) {
	console.log(`${availableParallelism()} processors, shared with the load`);
	console.table(rows);
}
const estimates = Object.entries(views).map(([visit, of]) => [visit, inWords(of)]);
if (estimates.length) {
	console.log('A million views of the embed in an hour:');
	console.table(Object.fromEntries(estimates));
}

function inWords(of: Transfer) {
	const { requestsPerSecond, gigabitsPerSecond, terabytes } = estimate(million, of);
	return {
		'requests a view': of.requests,
		'kB a view': Math.round(of.bytes / 1000),
		'requests/s': Math.round(requestsPerSecond),
		'Gbit/s': Number(gigabitsPerSecond.toPrecision(2)),
		'TB in the hour': Number(terabytes.toPrecision(2))
	};
}
