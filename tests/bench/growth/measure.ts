import type { Browser } from '@playwright/test';
import { createJiti } from 'jiti';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { dayOf } from '../../../src/lib/domain/day';
import { chronicle } from '../../../src/lib/domain/interval';
import type { SearchIndex } from '../../../src/lib/domain/search';
import type * as Find from '../../../src/lib/search/find';
import { serve } from '../../tools/site';
import { filesOfMapLibre, measureSteps } from '../drag';
import { percentile } from '../percentile';

type Figures = Record<string, number>;

const library = createJiti(import.meta.url, { alias: { $lib: resolve('src/lib') } });
const { createSearch } = await library.import<typeof Find>('$lib/search/find.ts');

const kilobytes = (text: Buffer) => brotliCompressSync(text).length / 1000;

/** What readers of a built site transfer, in kB with Brotli; the whole site in MB as it lies there. */
export function weigh(site: string): Figures {
	const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) =>
		statSync(join(site, path)).isFile()
	);
	const weight = (paths: readonly string[]) =>
		paths.reduce((sum, path) => sum + kilobytes(readFileSync(join(site, path))), 0);
	/** The mean of the pages of one kind, by a sample. */
	const mean = (folder: string) => {
		const pages = files.filter(
			(path) => path.startsWith(`${folder}/`) && /\/.*\/index\.html$/.test(path)
		);
		const sample = pages.filter((_, index) => index % Math.ceil(pages.length / 30) === 0);
		return weight(sample) / sample.length;
	};
	return {
		'the whole site, MB':
			files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0) / 1e6,
		'home page, kB': weight(['index.html']),
		'page of an event, kB': mean('events'),
		'page of a territory, kB': mean('republics'),
		'list of events, kB': weight(['events/index.html']),
		'data/atlas.json, kB': weight(['data/atlas.json']),
		'data/memberships.json, kB': weight(['data/memberships.json']),
		'shapes, kB': weight(['geo/overview.topo.json']),
		'scripts, kB': weight(files.filter((path) => /^app\/immutable\/.*\.js$/.test(path))),
		'search index, kB': weight(['search/index.json'])
	};
}

/** Milliseconds of processor time of one run of a piece of work. */
function timed(runs: number, work: () => void): number {
	const began = process.cpuUsage();
	for (let run = 0; run < runs; run++) work();
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000 / runs;
}

/** What the history of the atlas and its search cost in Node. */
export async function compute(site: string): Promise<Figures> {
	const read = (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8')) as unknown;
	const atlas = read('data/atlas.json') as Atlas;
	const { entries } = read('search/index.json') as SearchIndex;
	const lens = atlas.lenses[0]!.id;
	const history = chronicle(atlas, lens);
	const view = { date: atlas.opening, lens };
	const began = process.cpuUsage();
	const search = await createSearch(entries, (date) => date);
	const { user, system } = process.cpuUsage(began);
	const words = entries
		.filter((_, index) => index % Math.ceil(entries.length / 50) === 0)
		.map(({ title }) => title.split(' ')[0]!);
	const find = () => words.forEach((word) => search.find(word));
	find();
	return {
		'history of a lens, ms': timed(200, () => chronicle(atlas, lens)),
		'a day of it, ms': timed(500, () => dayOf(atlas, view, history)),
		'making the search, ms': (user + system) / 1000,
		'a search, ms': timed(3, find) / words.length
	};
}

/** What a step of the slider costs in the browser, and how much memory the page holds after it. */
export async function drag(site: string, browser: Browser): Promise<Figures> {
	const server = await serve(0, site);
	const page = await browser.newPage({
		viewport: { width: 1280, height: 800 },
		serviceWorkers: 'block'
	});
	page.setDefaultTimeout(180_000);
	await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
	await page.waitForSelector('html[data-ready][data-map=gl]', { state: 'attached' });
	const session = await page.context().newCDPSession(page);
	const { own } = await measureSteps(page, session, filesOfMapLibre(site));
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	await page.close();
	server.close();
	return {
		'a step of the slider, p50, ms': percentile(own, 0.5),
		'a step of the slider, p95, ms': percentile(own, 0.95),
		'memory of the page, MB': usedSize / 1e6
	};
}
