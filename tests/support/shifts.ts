import type { Page } from '@playwright/test';

declare global {
	interface Window {
		shifts: { value: number }[];
	}
}

/** Notes every shift of what is on the page; resolves to a question for their sum so far. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
	await page.addInitScript(() => {
		window.shifts = [];
		new PerformanceObserver((list) =>
			window.shifts.push(...(list.getEntries() as unknown as { value: number }[]))
		).observe({ type: 'layout-shift', buffered: true });
	});
	return () => page.evaluate(() => window.shifts.reduce((sum, { value }) => sum + value, 0));
}

/** Resolves once the page has been painted. */
export const painted = (page: Page) =>
	page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
	);
