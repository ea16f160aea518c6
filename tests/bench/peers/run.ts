/**
 * Measures the atlas beside what people would use in its place: `npm run bench:peers`. One run, one
 * machine, one browser, the same shapes, colours, window and days for all; each library used as its
 * own documentation has it. Visits are interleaved, so that other work on the machine meets all alike.
 * Prints medians with ratios to plain MapLibre, and writes `results.json` and a chart beside the pages.
 *
 * `-- --rounds 1` visits each page once, `-- --only atlas,d3` some of them, `-- --site URL` measures
 * another build of the atlas in the same run, for instance of an earlier commit; `-- --print` measures
 * nothing and prints the last run, or as many whole rounds as it came to.
 */
import { chromium as playwright } from '@playwright/test';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { chromium } from '../../tools/chromium';
import { buildIfStale, serve } from '../../tools/site';
import { buildPages, pagesFolder, peers, writePage } from './build';
import { lesson, readThrough } from './embeds';
import { visit, type Conditions, type Subject } from './measure';
import { atlasNames, printRun, writeRun } from './print';
import type { Run } from './report';

const { values: asked } = parseArgs({
	options: {
		rounds: { type: 'string', default: '5' },
		only: { type: 'string' },
		site: { type: 'string' },
		print: { type: 'boolean', default: false }
	}
});

const conditions: Record<string, Conditions> = {
	'1x': { slowdown: 1 },
	'4x': { slowdown: 4, slider: true },
	'4x, 1.6 Mbit/s, 150 ms': {
		slowdown: 4,
		line: { bitsPerSecond: 1_600_000, latency: 150 }
	}
};

if (!asked.print) await measure();
printRun();

async function measure(): Promise<void> {
	buildIfStale();
	await buildPages();
	const site = await serve(0);
	writePage('lesson', lesson(`${addressOf(site)}/embed/`));
	const pages = createServer(sirv(pagesFolder, { etag: true, brotli: true }));
	await once(pages.listen(0, 'localhost'), 'listening');

	const own = await atlasAt(addressOf(site), atlasNames.own);
	const other = asked.site ? await atlasAt(asked.site, atlasNames.other) : {};
	const subjects: Record<string, Subject> = {
		...own,
		...Object.fromEntries(Object.entries(other).map(([id, it]) => [`other-${id}`, it])),
		...Object.fromEntries(
			Object.entries(peers).map(([id, name]) => [
				id,
				{ ...own.embed!, name, address: `${addressOf(pages)}/${id}/` }
			])
		)
	};
	const chosen = asked.only?.split(',') ?? Object.keys(subjects);

	const browser = await playwright.launch(await chromium());
	const run: Run = { browser: browser.version(), rounds: 0, results: {}, lessons: [] };
	while (run.rounds < Number(asked.rounds)) {
		run.rounds++;
		for (const [condition, how] of Object.entries(conditions))
			for (const id of chosen) {
				const subject = subjects[id];
				if (!subject) throw new Error(`${id} is none of: ${Object.keys(subjects).join(', ')}`);
				const visits = ((run.results[condition] ??= {})[subject.name] ??= []);
				console.error(`round ${run.rounds}, ${condition}: ${subject.name}`);
				visits.push(await visit(browser, subject, how));
			}
		run.lessons.push(await readThrough(browser, `${addressOf(pages)}/lesson/`));
		// A run that is cut short keeps the whole rounds before it.
		writeRun(run);
	}
	await browser.close();
	site.close();
	pages.close();
}

/** The page and the embed of the atlas that is served at an address. */
async function atlasAt(site: string, name: string): Promise<Record<string, Subject>> {
	const { lenses } = (await (await fetch(`${site}/data/atlas.json`)).json()) as Atlas;
	const colours = lenses[0]!.statuses.map(({ colour }) => colour.light);
	const answers = 'html[data-ready]';
	return {
		atlas: {
			name,
			address: `${site}/`,
			answers,
			colours,
			handedOver: 'html[data-map=gl]',
			approach: true
		},
		embed: { name: `${name}, embed`, address: `${site}/embed/`, answers, colours }
	};
}

function addressOf(server: Server): string {
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}
