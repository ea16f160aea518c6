import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a server did under load. */
export interface Load {
	requestsPerSecond: number;
	/** Of an answer, headers included. */
	bytes: number;
	/** The time within which 99 of 100 answers came, in ms. */
	p99: number;
	/** Answers that did not come, came later than after two seconds, or were no success. */
	errors: number;
}

const timeUnits: Record<string, number> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Asks for an address over so many connections for some seconds, as browsers do that take Brotli. */
export async function load(address: string, connections: number, seconds: number): Promise<Load> {
	const args = ['--threads', '1', '--connections', String(connections)];
	args.push('--duration', `${seconds}s`, '--latency', '--header', 'Accept-Encoding: gzip, br');
	// A server that is still at the answers to an earlier load first comes to their end.
	await fetch(address);
	const { stdout } = await promisify(execFile)('wrk', [...args, address]);
	return readWrk(stdout);
}

/** What wrk writes, read. */
export function readWrk(text: string): Load {
	const number = (pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? 0);
	const [, p99 = NaN, unit = 'ms'] = /^\s*99%\s+([\d.]+)(\w+)/m.exec(text) ?? [];
	const [, read = 0, prefix = ''] = /([\d.]+)([KMGT]?)B read/.exec(text) ?? [];
	const requests = number(/(\d+) requests in/);
	const socket = /Socket errors: (.*)/.exec(text)?.[1]?.match(/\d+/g) ?? [];
	const failed = [...socket.map(Number), number(/Non-2xx or 3xx responses: (\d+)/)];
	return {
		requestsPerSecond: number(/Requests\/sec:\s+([\d.]+)/),
		bytes: Math.round((Number(read) * 1024 ** ' KMGT'.indexOf(prefix || ' ')) / (requests || 1)),
		p99: Number(p99) * timeUnits[unit]!,
		errors: failed.reduce((sum, count) => sum + count, 0)
	};
}
