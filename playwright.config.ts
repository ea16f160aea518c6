import { defineConfig } from '@playwright/test';
import { chromium } from './tests/tools/chromium';

const ci = Boolean(process.env.CI);
const port = process.env.PORT ?? '4173';
const baseURL = `http://localhost:${port}/`;
const browser = await chromium();
/** A page lives for seconds: a fifth of its work went into code that would be faster later. */
const args = [...browser.args, '--js-flags=--no-opt --no-maglev'];

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.spec.ts',
	snapshotPathTemplate: 'tests/looks/{arg}{ext}',
	// A folder of its own: Playwright empties it, and the reports of both runners lie beside it.
	outputDir: 'test-results/site',
	reporter: [['list'], ['json', { outputFile: 'test-results/site.json' }]],
	fullyParallel: true,
	workers: 2,
	// A test that needs its second try is named by tests/tools/tally.ts.
	retries: ci ? 1 : 0,
	forbidOnly: ci,
	// WebGL is drawn by the processor here, on as little as two slow cores that others may keep busy.
	timeout: 180_000,
	expect: { timeout: 30_000 },
	// What a test's `page.route` does not see, a saved page could be answered with.
	use: {
		baseURL,
		serviceWorkers: 'block',
		launchOptions: { ...browser, args },
		screenshot: 'only-on-failure'
	},
	webServer: {
		command: `npm run build && npm start -- --port ${port}`,
		url: baseURL,
		// Absolute addresses, those of oEmbed among them, lead back to this server: such a build is
		// kept apart from the one to put on the web.
		env: { SITE_URL: baseURL, TEST_BUILD: '1' },
		reuseExistingServer: !ci,
		timeout: 300_000
	}
});
