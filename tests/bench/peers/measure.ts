import type { Browser, CDPSession, Page } from '@playwright/test';
import { readPng } from '../../tools/png';

/** A page to measure, and how its parts are recognised. */
export interface Subject {
	name: string;
	address: string;
	/** A selector that is there once the slider may be moved. */
	answers: string;
	/** Colours of its map, one of which shows that it is coloured: #rrggbb. */
	colours: readonly string[];
	/** One that is there once MapLibre shows the map, where it comes after another picture. */
	handedOver?: string;
	/** What is done before, for pages that begin MapLibre when a reader comes near. */
	approach?: boolean;
}

/** How the page is visited. */
export interface Conditions {
	/** How many times slower the processor is made by the browser. */
	slowdown: number;
	/** Bits per second and milliseconds, of an emulated line. */
	line?: { bitsPerSecond: number; latency: number };
	/** Whether the slider is used, too. */
	slider?: boolean;
}

/** What one visit cost; times in milliseconds from the start of the navigation. */
export interface Visit extends Partial<SliderUse> {
	coloured: number;
	/** Bytes that had come until then, and in all, as sent. */
	bytesUntilColoured: number;
	bytes: number;
	answers: number;
	handedOver?: number;
	/** The sum of tasks over 50 ms, and the longest of them. */
	longTasks: number;
	longestTask: number;
	/** Megabytes of the heap after loading. */
	heap: number;
}

/** What using the slider costs. */
interface SliderUse {
	/** Milliseconds of script of a step, and until its frame is painted. */
	smallSteps: Steps;
	greatSteps: Steps;
	/** Megabytes of the heap after 300 steps. */
	heapAfterSteps: number;
}

interface Steps {
	script: number[];
	frame: number[];
}

/** How long a page has to stay without a long task to count as quiet, in milliseconds. */
const quiet = 3000;
/** How long anything may take, in milliseconds. */
const patience = 120_000;
export const viewport = { width: 1280, height: 800 };

export async function visit(
	browser: Browser,
	{ address, answers, colours, handedOver, approach }: Subject,
	{ slowdown, line, slider }: Conditions
): Promise<Visit> {
	const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await page.addInitScript(observe);
	await session.send('Network.enable');
	await session.send('Performance.enable');
	await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	if (line)
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: line.latency,
			downloadThroughput: line.bitsPerSecond / 8,
			uploadThroughput: line.bitsPerSecond / 8
		});
	const bytes = countBytes(session);
	const picture = watchPicture(session, colours);
	await session.send('Page.startScreencast', { format: 'png', maxWidth: 320, maxHeight: 200 });
	await page.goto(address, { waitUntil: 'commit' });
	const start = (await page.evaluate(() => performance.timeOrigin)) / 1000;
	const answering = page.waitForSelector(answers, { state: 'attached', timeout: patience });
	const seen = await picture;
	const bytesUntilColoured = bytes.until(seen);
	await session.send('Page.stopScreencast');
	await answering;
	const answered = await page.evaluate(() => performance.now());
	if (approach) await page.mouse.move(viewport.width / 3, viewport.height / 3);
	let taken: number | undefined;
	if (handedOver) {
		await page.waitForSelector(handedOver, { state: 'attached', timeout: patience });
		taken = await page.evaluate(() => performance.now());
	}
	await page.waitForFunction(isQuiet, quiet, { timeout: patience, polling: 200 });
	const tasks = await page.evaluate(() => bench.longTasks.map(({ duration }) => duration));
	const heap = await heapOf(session);
	const use = slider ? await useSlider(page, session) : undefined;
	await context.close();
	return {
		coloured: (seen - start) * 1000,
		bytesUntilColoured,
		bytes: bytes.all(),
		answers: answered,
		...(taken !== undefined && { handedOver: taken }),
		longTasks: tasks.reduce((sum, task) => sum + task, 0),
		longestTask: Math.max(0, ...tasks),
		heap,
		...use
	};
}

/** 300 steps of the slider, small and great. */
async function useSlider(page: Page, session: CDPSession): Promise<SliderUse> {
	const smallSteps = await stepThrough(page, session, { from: 0.3, by: 0.0005, count: 60 });
	const greatSteps = await stepThrough(page, session, { from: 0, by: 1 / 120, count: 121 });
	await stepThrough(page, session, { from: 0.3, by: 0.0005, count: 119 });
	return { smallSteps, greatSteps, heapAfterSteps: await heapOf(session) };
}

declare const bench: { longTasks: { start: number; duration: number }[] };

/** Runs in the page before anything else: notes long tasks. */
function observe() {
	const longTasks: { start: number; duration: number }[] = [];
	Object.assign(window, { bench: { longTasks } });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			longTasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}

/** Runs in the page: whether the last long task is long over. */
function isQuiet(quiet: number): boolean {
	const last = bench.longTasks.at(-1);
	return performance.now() - (last ? last.start + last.duration : 0) > quiet;
}

/** The bytes that come over the line, by the time at which a file is whole. */
export function countBytes(session: CDPSession) {
	const files: { at: number; bytes: number }[] = [];
	session.on('Network.loadingFinished', ({ encodedDataLength }) =>
		files.push({ at: Date.now() / 1000, bytes: encodedDataLength })
	);
	const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
	return {
		until: (time: number) => sum(files.filter(({ at }) => at <= time)),
		all: () => sum(files)
	};
}

/** The share of the picture that has to be in a colour of the map. */
const leastShare = 0.05;

/** When a picture of the page first shows colours of the map, in seconds since 1970. */
function watchPicture(session: CDPSession, colours: readonly string[]): Promise<number> {
	const wanted = colours.map((colour) =>
		[1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
	);
	const isColoured = (data: string) => {
		const { at, width, height } = readPng(Buffer.from(data, 'base64'));
		let found = 0;
		for (let y = 0; y < height; y += 2)
			for (let x = 0; x < width; x += 2) {
				const pixel = at(x, y);
				if (wanted.some((colour) => colour.every((value, i) => Math.abs(value - pixel[i]!) < 6)))
					found++;
			}
		return found > (leastShare * width * height) / 4;
	};
	return new Promise((resolve, reject) => {
		const late = setTimeout(
			() => reject(new Error('The map shows none of its colours.')),
			patience
		);
		let over = false;
		session.on('Page.screencastFrame', ({ data, metadata: { timestamp }, sessionId }) => {
			if (over) return;
			void session.send('Page.screencastFrameAck', { sessionId });
			if (!isColoured(data)) return;
			over = true;
			clearTimeout(late);
			resolve(timestamp!);
		});
	});
}

/** Megabytes in use once what nobody needs is collected. */
export async function heapOf(session: CDPSession): Promise<number> {
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	return usedSize / 1e6;
}

/** Moves the slider step by step, by shares of its length; resolves to what each step took. */
async function stepThrough(
	page: Page,
	session: CDPSession,
	{ from, by, count }: { from: number; by: number; count: number }
): Promise<Steps> {
	const steps: Steps = { script: [], frame: [] };
	for (let step = 0; step < count; step++) {
		const before = await scriptTime(session);
		steps.frame.push(await page.evaluate(moveSlider, from + by * step));
		steps.script.push((await scriptTime(session)) - before);
	}
	return steps;
}

/** Runs in the page: moves the slider, and resolves to the milliseconds until its frame is painted. */
async function moveSlider(share: number): Promise<number> {
	const slider = document.querySelector<HTMLInputElement>('input[type=range][name=date]')!;
	const start = performance.now();
	slider.valueAsNumber = Math.round(Number(slider.max) * share);
	slider.dispatchEvent(new Event('input', { bubbles: true }));
	await new Promise<void>((resolve) =>
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage(undefined);
		})
	);
	return performance.now() - start;
}

/** Milliseconds that the page's thread has run script so far. */
async function scriptTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'ScriptDuration')!.value * 1000;
}
