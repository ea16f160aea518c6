import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder, peers } from './build';
import { lessonMaps } from './embeds';
import {
	chartOf,
	columns,
	shortColumns,
	tableOf,
	weightOf,
	type Results,
	type Run
} from './report';

/** What the pages of an atlas are called: of the one in this checkout, and of another build. */
export const atlasNames = { own: 'the atlas', other: 'the other build' };

const file = join(pagesFolder, 'results.json');

/** Keeps what has been measured. */
export const writeRun = (run: Run): void => writeFileSync(file, JSON.stringify(run, null, '\t'));

/** Prints the run measured last: a table for each condition, a short one, a lesson; and draws a chart. */
export function printRun(): void {
	const { browser, rounds, results, lessons } = JSON.parse(readFileSync(file, 'utf8')) as Run;
	const plain = peers['maplibre-state'];
	const referenceOf = (of: Results) => (plain in of ? plain : Object.keys(of)[0]!);
	for (const [condition, of] of Object.entries(results))
		console.log(`\n${condition}\n\n${tableOf(of, referenceOf(of), columns)}`);

	const fast = results['1x']!;
	const slow = withoutOther(results['4x']!);
	console.log(`\n4x, in short\n\n${tableOf(slow, referenceOf(slow), shortColumns)}`);
	console.log(`\n${lessonMaps} embeds on a page, read to its end: ${weightOf(lessons, 1)}`);
	console.log(`twice ${referenceOf(fast)}: ${weightOf(fast[referenceOf(fast)]!, 2)}`);

	const own = Object.keys(slow).filter((name) => name.startsWith(atlasNames.own));
	const title = 'Medians at a quarter of the speed; less is better';
	writeFileSync(join(pagesFolder, 'chart.svg'), chartOf(slow, own, title));
	console.log(`\nChromium ${browser}, ${rounds} rounds. ${file}, chart.svg beside it.`);
}

/** Without what another build of the atlas came to. */
function withoutOther(results: Results): Results {
	const pages = Object.entries(results);
	return Object.fromEntries(pages.filter(([name]) => !name.startsWith(atlasNames.other)));
}
