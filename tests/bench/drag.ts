import type { CDPSession, Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile } from './percentile';

const steps = 120;
const slowdown = 4;
const drags = 5;

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

const nextFrames = () =>
	new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** The names of the script files of a built site that hold MapLibre. */
export function filesOfMapLibre(site: string): Set<string> {
	const folder = join(site, 'app/immutable/chunks');
	const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
	return new Set(
		scripts.filter((name) => readFileSync(join(folder, name), 'utf8').includes('maplibregl-'))
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

/**
 * Milliseconds of script in each of 120 steps of a drag over the whole track, the median of five drags:
 * the page's own, and MapLibre's.
 */
export async function measureSteps(
	page: Page,
	session: CDPSession,
	mapLibre: Set<string>
): Promise<Record<'own' | 'drawing', number[]>> {
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
	return { own: median('own'), drawing: median('drawing') };
}
