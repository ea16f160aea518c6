import { expect, test } from 'vitest';
import { estimate } from './estimate';
import { caddyConfig, nginxConfig } from './servers';
import { readWrk } from './wrk';

const output = `Running 2s test @ http://localhost:4184/
  1 threads and 50 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency     9.15ms    3.20ms  60.12ms   91.22%
    Req/Sec     5.55k   671.46     6.61k    75.00%
  Latency Distribution
     50%    8.57ms
     75%    9.94ms
     90%   11.77ms
     99%   1.02s 
  11061 requests in 2.00s, 585.53MB read
  Socket errors: connect 1, read 2, write 3, timeout 4
  Non-2xx or 3xx responses: 5
Requests/sec:   5521.88
Transfer/sec:    292.31MB
`;

test('the figures of wrk are read, with every kind of error', () => {
	expect(readWrk(output)).toEqual({
		requestsPerSecond: 5521.88,
		bytes: Math.round((585.53 * 1024 ** 2) / 11061),
		p99: 1020,
		errors: 15
	});
});

test('views in an hour come to requests and bits a second', () => {
	expect(estimate(3_600_000, { requests: 20, bytes: 500_000 })).toEqual({
		requestsPerSecond: 20_000,
		gigabitsPerSecond: 4,
		terabytes: 1.8
	});
});

test('servers run the blocks of README, in another folder', () => {
	for (const config of [nginxConfig, caddyConfig]) {
		const precompressed = config('/elsewhere', 4184, 'precompressed');
		expect(precompressed).toContain('/elsewhere');
		expect(precompressed).not.toMatch(/\/srv\/www|your\.host/);
		expect(precompressed).toMatch(/gzip_static on|precompressed br gzip/);
		expect(config('/elsewhere', 4184, 'on the fly')).not.toMatch(/_static on|precompressed br/);
	}
});
