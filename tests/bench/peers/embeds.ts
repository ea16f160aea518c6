import type { Browser, Request } from '@playwright/test';
import { countBytes, heapOf, viewport } from './measure';
import type { Weight } from './report';

/** How many maps a long lesson has. */
export const lessonMaps = 10;

/** A lesson with maps between its texts, the frames as the atlas hands them out. */
export const lesson = (embed: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A lesson with ${lessonMaps} maps</title>
${Array.from(
	{ length: lessonMaps },
	(_, index) => `<p style="height: 200px">Text ${index + 1}</p>
<iframe src="${embed}" title="Map ${index + 1}" width="100%" height="560" style="display: block; width: 100%; border: 0" loading="lazy"></iframe>`
).join('\n')}
</html>
`;

/** What the page of a lesson weighs, read from its first line to its last. */
export async function readThrough(browser: Browser, address: string): Promise<Weight> {
	const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	const bytes = countBytes(session);
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	await page.goto(address);
	for (const frame of await page.locator('iframe').all()) {
		await frame.scrollIntoViewIfNeeded();
		await frame.contentFrame().locator('html[data-ready]').waitFor({ state: 'attached' });
	}
	// Of a frame out of sight the browser does not always say that its network is idle. What one request
	// brings may ask for more, which join the list meanwhile.
	for (const request of requests) await (await request.response())?.finished();
	const heap = await heapOf(session);
	await context.close();
	return { bytes: bytes.all(), heap };
}
