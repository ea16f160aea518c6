/** Prints one line, `N passed, M failed`, that counts the last run of both test runners. */
import { readFileSync } from 'node:fs';

/** What Vitest and Playwright write into their JSON reports, as far as it is read here. */
interface Report {
	numPassedTests?: number;
	numFailedTests?: number;
	stats?: { expected: number; unexpected: number; flaky: number };
}

const reports = ['unit', 'site'].map(
	(name) => JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8')) as Report
);
const sum = (count: (report: Report) => number | undefined) =>
	reports.reduce((total, report) => total + (count(report) ?? 0), 0);
const passed = sum(({ numPassedTests, stats }) => numPassedTests ?? stats?.expected);
const failed = sum(
	({ numFailedTests, stats }) => numFailedTests ?? (stats && stats.unexpected + stats.flaky)
);
console.log(`${passed} passed, ${failed} failed`);
