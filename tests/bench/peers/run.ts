/**
 * Measures the atlas beside what people would use in its place: `npm run bench:peers`. One run, one
 * machine, one browser, the same shapes, colours, window and days for all; each library used as its
 * own documentation has it. Visits are interleaved, so that other work on the machine meets all alike.
 * Prints medians with ratios to plain MapLibre, and writes `results.json` and a chart beside the pages.
 *
 * `-- --rounds 1` visits each page once, `-- --only atlas,d3` some of them, `-- --site URL` measures
 * another build of the atlas in the same run, for instance of an earlier commit.
 */
import { chromium as playwright } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { chromium } from '../../tools/chromium';
import { buildIfStale, serve } from '../../tools/site';
import { buildPages, pagesFolder, peers, writePage } from './build';
import { lesson, lessonMaps, readThrough } from './embeds';
import { visit, type Conditions, type Subject } from './measure';
import { chartOf, tableOf, weightOf, type Results, type Weight } from './report';

const { values: asked } = parseArgs({
	options: {
		rounds: { type: 'string', default: '5' },
		only: { type: 'string' },
		site: { type: 'string' }
	}
});

buildIfStale();
await buildPages();
const site = await serve(0);
const here = addressOf(site);
writePage('lesson', lesson(`${here}/embed/`));
const pages = createServer(sirv(pagesFolder, { etag: true, brotli: true }));
await once(pages.listen(0, 'localhost'), 'listening');

function addressOf(server: typeof site): string {
	return `http://localhost:${(server.address() as AddressInfo).port}`;
}

const atlasAt = async (site: string, title: string): Promise<Record<string, Subject>> => {
	const answers = 'html[data-ready]';
	const colours = coloursOf((await (await fetch(`${site}/data/atlas.json`)).json()) as Atlas);
	return {
		atlas: {
			name: title,
			address: `${site}/`,
			answers,
			colours,
			handedOver: 'html[data-map=gl]',
			approach: true
		},
		embed: { name: `${title}, embed`, address: `${site}/embed/`, answers, colours }
	};
};
const coloursOf = ({ lenses }: Atlas) => lenses[0]!.statuses.map(({ colour }) => colour.light);

const ours = await atlasAt(here, 'the atlas');
const subjects: Record<string, Subject> = {
	...ours,
	...(asked.site &&
		Object.fromEntries(
			Object.entries(await atlasAt(asked.site, 'the other build')).map(([id, it]) => [
				`other-${id}`,
				it
			])
		)),
	...Object.fromEntries(
		Object.entries(peers).map(([id, name]) => [
			id,
			{ ...ours.embed!, name, address: `${addressOf(pages)}/${id}/` }
		])
	)
};
const chosen = asked.only?.split(',') ?? Object.keys(subjects);

const conditions: Record<string, Conditions> = {
	'1x': { slowdown: 1 },
	'4x': { slowdown: 4 },
	'4x, 1.6 Mbit/s, 150 ms': {
		slowdown: 4,
		line: { bitsPerSecond: 1_600_000, latency: 150 }
	}
};

const browser = await playwright.launch(await chromium());
const results: Record<string, Results> = {};
const lessons: Weight[] = [];
const version = browser.version();
for (let round = 1; round <= Number(asked.rounds); round++) {
	for (const [condition, how] of Object.entries(conditions))
		for (const id of chosen) {
			const subject = subjects[id];
			if (!subject) throw new Error(`${id} is none of: ${Object.keys(subjects).join(', ')}`);
			const visits = ((results[condition] ??= {})[subject.name] ??= []);
			console.error(`round ${round}, ${condition}: ${subject.name}`);
			visits.push(await visit(browser, subject, how));
		}
	lessons.push(await readThrough(browser, `${addressOf(pages)}/lesson/`));
	// After each round, so that a run that is cut short keeps the whole rounds before it.
	writeFileSync(
		join(pagesFolder, 'results.json'),
		JSON.stringify({ browser: version, rounds: round, results, lessons }, null, '\t')
	);
}
await browser.close();
site.close();
pages.close();

const reference = chosen.includes('maplibre-state')
	? peers['maplibre-state']
	: subjects[chosen[0]!]!.name;
for (const [condition, of] of Object.entries(results))
	console.log(`\n${condition}\n\n${tableOf(of, reference)}`);
const plain = results['1x']![reference]!;
console.log(`\n${lessonMaps} embeds on a page, read to its end: ${weightOf(lessons, 1)}`);
console.log(`twice ${reference}: ${weightOf(plain, 2)}`);
const own = Object.values(ours).map(({ name }) => name);
const title = 'Medians at a quarter of the speed; less is better';
writeFileSync(join(pagesFolder, 'chart.svg'), chartOf(results['4x']!, own, title));
console.log(`\nChromium ${version}. ${join(pagesFolder, 'results.json')}, chart.svg beside it.`);
