import { chromium as playwright, type Page } from '@playwright/test';
import { setTimeout } from 'node:timers/promises';
import { chromium } from '../../tools/chromium';

/** How long a page that asks for nothing more asks for nothing, in ms. */
const quiet = 4000;

/** What a page asks a server for. */
export interface Transfer {
	requests: number;
	/** As sent, headers included. */
	bytes: number;
}

/**
 * What the embed of a lesson asks for: in a browser that has never met it, once the map is touched, which
 * fetches what zooms it, and in a browser that has all of it.
 */
export async function lessonViews(address: string): Promise<Record<string, Transfer>> {
	const browser = await playwright.launch(await chromium());
	/** With a cache of its own. */
	async function newPage() {
		const page = await browser.newPage({ serviceWorkers: 'block' });
		// Beside other work a view takes long.
		page.setDefaultTimeout(180_000);
		return page;
	}
	const page = await newPage();
	const views: Record<string, Transfer> = {
		'first visit': await visit(page, address),
		'first visit, map touched': await visit(await newPage(), address, touch),
		'later visit': await visit(page, address)
	};
	await browser.close();
	return views;
}

async function touch(page: Page) {
	const map = (await page.locator('svg[data-atlas-map]').first().boundingBox())!;
	await page.mouse.move(map.x + map.width / 2, map.y + map.height / 2);
	await page.waitForSelector('html[data-map=gl]', { state: 'attached' });
}

/** Counts what comes over the line until nothing more does. */
async function visit(page: Page, address: string, act?: typeof touch): Promise<Transfer> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	const transfer: Transfer = { requests: 0, bytes: 0 };
	session.on('Network.loadingFinished', ({ encodedDataLength }) => {
		if (encodedDataLength === 0) return;
		transfer.requests += 1;
		transfer.bytes += encodedDataLength;
	});
	await page.goto('about:blank');
	await page.goto(address);
	await page.waitForSelector('html[data-ready]', { state: 'attached' });
	await act?.(page);
	let seen: number;
	do {
		seen = transfer.requests;
		await setTimeout(quiet);
	} while (transfer.requests > seen);
	await session.detach();
	return transfer;
}
