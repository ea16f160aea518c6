/**
 * Measures one step of the date slider: `npm run bench`. 120 steps of a drag over the whole track, in
 * every lens, lanes closed and open. A step is all script of the page from the pointer's move until
 * the second frame after it, timers included; the drawing is MapLibre's share. Both are counted in
 * processor time of the page's thread by the browser's own trace, so that other work on the machine
 * weighs little, and multiplied by four, for a processor that is four times slower: the slowdown that
 * browsers emulate halts a page for stretches as long as the bound, of which a short step catches
 * none or all. Of five drags each step counts with its median. Prints medians and 95th percentiles
 * over the steps in milliseconds, and fails when a step's 95th percentile exceeds the bound. `npm run
 * bench -- treaties` measures one lens.
 */
import { chromium as playwright, type CDPSession, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from '../tools/chromium';
import { buildIfStale, serve } from '../tools/site';
import type { AddressInfo } from 'node:net';

const every = ['commonwealth', 'treaties', 'sovereignty', 'referendum'];
const asked = process.argv.slice(2);
const lenses = asked.length > 0 ? asked : every;
const steps = 120;
const slowdown = 4;
const drags = 5;
/** In milliseconds: half a frame. */
const bound = 8;

/** What the trace tells of one piece of work; times in microseconds. */
interface TraceEvent {
	name: string;
	ph: string;
	tid: number;
	ts: number;
	dur?: number;
	tdur?: number;
	args: { data?: { url?: string } };
}

const percentile = (values: number[], share: number) =>
	[...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;

const nextFrames = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** The names of the script files that hold MapLibre. */
function filesOfMapLibre(): Set<string> {
	const folder = new URL('../../build/app/immutable/chunks/', import.meta.url);
	const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
	return new Set(
		scripts.filter((name) => readFileSync(new URL(name, folder), 'utf8').includes('maplibregl-'))
	);
}

/** Drags the thumb along the whole track; returns the trace, with a mark `step-N` before each step. */
async function traceDrag(page: Page, session: CDPSession): Promise<TraceEvent[]> {
	const { x, y, width, height } = (await page.locator('input[name=date]').boundingBox())!;
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
	session.on('Tracing.dataCollected', collect);
	await page.mouse.move(x + 1, y + height / 2);
	await page.mouse.down();
	await session.send('Tracing.start', { categories: 'devtools.timeline,blink.user_timing' });
	for (let step = 0; step < steps; step++) {
		await page.evaluate((step) => void performance.mark(`step-${step}`), step);
		await page.mouse.move(x + 1 + ((width - 2) * step) / (steps - 1), y + height / 2);
		await page.evaluate(nextFrames);
	}
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	session.off('Tracing.dataCollected', collect);
	await page.mouse.up();
	return events;
}

/** Milliseconds of script in each step on the slower processor: the page's own, and MapLibre's. */
function scriptOf(events: TraceEvent[], mapLibre: Set<string>) {
	const marks = events.filter(({ name }) => /^step-\d+$/.test(name)).sort((a, b) => a.ts - b.ts);
	const calls = events
		.filter(({ name, ph, tid }) => name === 'FunctionCall' && ph === 'X' && tid === marks[0]?.tid)
		.sort((a, b) => a.ts - b.ts);
	const own = marks.map(() => 0);
	const drawing = marks.map(() => 0);
	let end = 0;
	for (const { ts, dur = 0, tdur = 0, args } of calls) {
		// A call within a call is counted with the outer one; one without a file is the bench's own.
		const file = args.data?.url?.split('/').pop();
		const step = marks.findLastIndex((mark) => mark.ts <= ts);
		if (ts < end || !file || step < 0) continue;
		end = ts + dur;
		(mapLibre.has(file) ? drawing : own)[step]! += (tdur / 1000) * slowdown;
	}
	return { own, drawing };
}

buildIfStale();
const mapLibre = filesOfMapLibre();
const server = await serve(0);
const { port } = server.address() as AddressInfo;
const browser = await playwright.launch(await chromium());
const rows: Record<string, Record<string, string>> = {};
let slow = false;

async function measure(name: string, page: Page, session: CDPSession) {
	const runs: ReturnType<typeof scriptOf>[] = [];
	for (let drag = 0; drag < drags; drag++)
		runs.push(scriptOf(await traceDrag(page, session), mapLibre));
	const median = (part: 'own' | 'drawing') =>
		Array.from({ length: steps }, (_, step) =>
			percentile(
				runs.map((run) => run[part][step]!),
				0.5
			)
		);
	const [own, drawing] = [median('own'), median('drawing')];
	slow ||= percentile(own, 0.95) > bound;
	rows[name] = {
		'step p50': percentile(own, 0.5).toFixed(2),
		'step p95': percentile(own, 0.95).toFixed(2),
		'drawing p50': percentile(drawing, 0.5).toFixed(2),
		'drawing p95': percentile(drawing, 0.95).toFixed(2)
	};
}

for (const lens of lenses) {
	const page = await browser.newPage({
		viewport: { width: 1280, height: 800 },
		serviceWorkers: 'block'
	});
	await page.goto(`http://localhost:${port}/?lens=${lens}`);
	await page.waitForSelector('html[data-ready][data-map=gl]', { state: 'attached' });
	const session = await page.context().newCDPSession(page);
	await measure(`${lens}, lanes closed`, page, session);
	await page.getByRole('button', { name: /lanes/i }).click();
	await measure(`${lens}, lanes open`, page, session);
	await page.close();
}
await browser.close();
server.close();
console.table(rows);
console.log(
	slow ? `A step's 95th percentile exceeds ${bound} ms.` : `Every step keeps to ${bound} ms.`
);
process.exitCode = slow ? 1 : 0;
