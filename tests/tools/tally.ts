/**
 * Prints what the last run of both test runners came to: a line `unstable: NAME` for each browser
 * test that passed at its second try alone, and last of all `N passed, M failed`, to which
 * `, K skipped` is added where there are any.
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
	specs?: { title: string; tests: { status: string }[] }[];
}

const read = <Report>(name: string) =>
	JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8')) as Report;

/** The full names of the tests in a suite that failed at first and passed when tried once more. */
const unstable = ({ title = '', suites = [], specs = [] }: Suite): string[] =>
	[
		...specs
			.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
			.map((spec) => spec.title),
		...suites.flatMap(unstable)
	].map((name) => (title ? `${title} › ${name}` : name));

const unit = read<UnitReport>('unit');
const site = read<SiteReport>('site');
for (const name of unstable(site)) console.log(`unstable: ${name}`);
const passed = unit.numPassedTests + site.stats.expected + site.stats.flaky;
const failed = unit.numFailedTests + site.stats.unexpected;
const skipped = unit.numPendingTests + site.stats.skipped;
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
