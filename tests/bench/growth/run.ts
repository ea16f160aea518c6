/**
 * Measures how the atlas grows: `npm run bench:growth`. Builds an invented atlas as large as that of the
 * fifteen republics and one ten times as large (150 territories, 2,210 events, 200 years), both of
 * the same seed and in one language, and prints what each costs, how many times as much that is, and how
 * many times as much it may be. Times are processor time, so that other work on the machine weighs little.
 *
 * The curves: scripts stay as they are; a page about one thing grows with the territories on its map
 * at most, whatever the number of events; what lists all events or territories, the work of folding, a
 * step of the slider, a search and memory grow as those do; the whole site and its build as the pages
 * do times what is on them.
 *
 * `-- --factor 3` makes the second atlas three times as large, which takes a few minutes.
 */
import { chromium as playwright } from '@playwright/test';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from '../../tools/chromium';
import { buildAtlas } from './build';
import { compute, drag, weigh } from './measure';
import { sizeOf, type Size } from './size';

const { values } = parseArgs({ options: { factor: { type: 'string', default: '10' } } });
const factor = Number(values.factor);

/** How many times as much each figure may be where all that is told is so many times as much. */
const curves = (times: number): Record<string, number> => ({
	'the build, s': times * 2,
	'memory of the build, MB': times,
	'the whole site, MB': times * 3,
	'home page, kB': times,
	'page of an event, kB': Math.sqrt(times),
	'page of a territory, kB': Math.sqrt(times),
	'list of events, kB': times,
	'data/atlas.json, kB': times,
	'data/memberships.json, kB': times,
	'shapes, kB': times,
	'scripts, kB': 1,
	'search index, kB': times,
	'history of a lens, ms': times,
	'a day of it, ms': times,
	'making the search, ms': times,
	'a search, ms': times,
	'a step of the slider, p50, ms': times,
	'a step of the slider, p95, ms': times,
	'memory of the page, MB': times
});
/** What chance adds to a measurement. */
const tolerance = 1.15;

const browser = await playwright.launch(await chromium());
const [small, large] = [await figuresOf(sizeOf(1)), await figuresOf(sizeOf(factor))];
await browser.close();

async function figuresOf(size: Size): Promise<Record<string, number>> {
	console.error(`${size.territories} territories, ${size.events} events, ${size.years} years`);
	const { copy, site, seconds, megabytes } = buildAtlas(size);
	try {
		return {
			'the build, s': seconds,
			'memory of the build, MB': megabytes,
			...weigh(site),
			...(await compute(site)),
			...(await drag(site, browser))
		};
	} finally {
		rmSync(copy, { recursive: true, force: true });
	}
}

const rounded = (value: number) => Number(value.toPrecision(3));
const rows = Object.entries(curves(factor)).map(([what, allowed]) => {
	const times = large[what]! / small[what]!;
	return [
		what,
		{
			once: rounded(small[what]!),
			[`${factor} times`]: rounded(large[what]!),
			'times as much': rounded(times),
			'may be': rounded(allowed),
			held: times <= allowed * tolerance ? 'yes' : 'NO'
		}
	] as const;
});
console.table(Object.fromEntries(rows));
if (rows.some(([, { held }]) => held === 'NO')) process.exitCode = 1;
