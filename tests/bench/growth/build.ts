import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { copySources, vite } from '../../tools/copy-sources';
import { growthAtlas } from './atlas';
import type { Size } from './size';

/** A built atlas. */
export interface Built {
	/** Where the sources were copied to; whoever asked for the build removes it. */
	copy: string;
	/** The pages and files. */
	site: string;
	/** Of processor time: other work on the machine weighs little. */
	seconds: number;
	/** The most memory that a process of the build held, in MB. */
	megabytes: number;
}

/**
 * Builds an invented atlas of a size in English alone and without cards of messengers, which would only
 * take time.
 */
export function buildAtlas(size: Size): Built {
	const copy = copySources();
	const inCopy = (path: string) => join(copy, path);
	const { content, topologies } = growthAtlas(size);
	for (const folder of ['src/content', 'static/geo']) rmSync(inCopy(folder), { recursive: true });
	const write = (path: string, text: string) => {
		mkdirSync(dirname(inCopy(path)), { recursive: true });
		writeFileSync(inCopy(path), text);
	};
	for (const [path, text] of Object.entries(content)) write(`src/content/${path}`, text);
	for (const [name, text] of Object.entries(topologies))
		write(`static/geo/${name}.topo.json`, text);
	for (const file of ['embedding', 'accessibility'])
		cpSync(`src/content/en/${file}.yaml`, inCopy(`src/content/en/${file}.yaml`));
	const list = inCopy('src/lib/i18n/locales.ts');
	writeFileSync(list, readFileSync(list, 'utf8').replace(/^\t\{ id: '(?!en')\w.*\n/gm, ''));

	const cost = inCopy('cost');
	const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		cwd: copy,
		env: {
			...process.env,
			TEST_BUILD: '1',
			SITE_URL: '',
			COST: cost,
			NODE_OPTIONS: `--import=${resolve('tests/bench/growth/note-cost.js')}`
		},
		stdio: ['ignore', 'ignore', 'inherit']
	});
	if (status !== 0) throw new Error(`The atlas in ${copy} could not be built.`);
	const processes = readFileSync(cost, 'utf8')
		.trim()
		.split('\n')
		.map((line) => line.split(' ').map(Number) as [kilobytes: number, microseconds: number]);
	const seconds = processes.reduce((sum, [, time]) => sum + time, 0) / 1e6;
	const megabytes = Math.max(...processes.map(([kilobytes]) => kilobytes)) / 1000;
	return { copy, site: inCopy('test-results/build'), seconds, megabytes };
}
