/**
 * Prints what the last run of both test runners came to: a line `unstable: NAME` for each browser
 * test that passed at its second try alone, a line `skipped: NAME (WHY)` for each that needs a browser
 * which is not installed, and last of all `N passed, M failed`, to which `, K skipped` is added where
 * there are any.
 */
import { readFileSync } from 'node:fs';

/** What Vitest writes into its JSON report, as far as it is read here. */
interface UnitReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
}

/** What Playwright writes into its own. */
interface SiteReport extends Suite {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

interface Suite {
	title?: string;
	suites?: Suite[];
	specs?: { title: string; tests: SiteTest[] }[];
}

interface SiteTest {
	status: string;
	annotations: { type: string; description?: string }[];
}

const read = <Report>(name: string) =>
	JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8')) as Report;

/** The full names of the tests in a suite that ended so, those that were skipped with the reason. */
const ended = (as: 'flaky' | 'skipped', { title = '', suites = [], specs = [] }: Suite): string[] =>
	[
		...specs.flatMap((spec) =>
			spec.tests
				.filter(({ status }) => status === as)
				.map(({ annotations }) => {
					const why = annotations.find(({ type }) => type === 'skip')?.description;
					return why ? `${spec.title} (${why})` : spec.title;
				})
		),
		...suites.flatMap((suite) => ended(as, suite))
	].map((name) => (title ? `${title} › ${name}` : name));

const unit = read<UnitReport>('unit');
const site = read<SiteReport>('site');
for (const name of ended('flaky', site)) console.log(`unstable: ${name}`);
for (const name of ended('skipped', site)) console.log(`skipped: ${name}`);
const passed = unit.numPassedTests + site.stats.expected + site.stats.flaky;
const failed = unit.numFailedTests + site.stats.unexpected;
const skipped = unit.numPendingTests + site.stats.skipped;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
