import type { Page } from '@playwright/test';

/** What MapLibre has the graphics draw in one picture. */
export interface Draws {
	calls: number;
	triangles: number;
}

/** Has a page count, from when it is opened next. */
export async function countDraws(page: Page): Promise<void> {
	await page.addInitScript(count);
}

/** What has been drawn in each picture since MapLibre's are seen. */
export const drawn = (page: Page): Promise<Draws[]> =>
	page.evaluate(() => (window as unknown as { draws: Draws[] }).draws);

function count() {
	const draws: Draws[] = [];
	let [calls, corners] = [0, 0];
	let seen = false;
	const graphics = WebGL2RenderingContext.prototype as {
		drawElements: (
			this: WebGL2RenderingContext,
			...values: Parameters<WebGL2RenderingContext['drawElements']>
		) => void;
	};
	const { drawElements } = graphics;
	graphics.drawElements = function (...values) {
		calls++;
		corners += values[1];
		drawElements.apply(this, values);
	};
	function nextFrame() {
		if (calls && seen) draws.push({ calls, triangles: Math.round(corners / 3) });
		[calls, corners] = [0, 0];
		requestAnimationFrame(nextFrame);
	}
	nextFrame();
	new MutationObserver(() => (seen ||= document.documentElement.dataset.map === 'gl')).observe(
		document,
		{ subtree: true, attributeFilter: ['data-map'] }
	);
	Object.assign(window, { draws });
}
