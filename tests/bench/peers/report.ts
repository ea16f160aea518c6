import { percentile } from '../percentile';
import type { Visit } from './measure';

/** The visits of one page under one condition, by the page's name. */
export type Results = Record<string, Visit[]>;

/** What a run of the bench has measured. */
export interface Run {
	/** The version of the browser. */
	browser: string;
	rounds: number;
	/** By the names of the conditions. */
	results: Record<string, Results>;
	/** A lesson with embeds, once each round. */
	lessons: Weight[];
}

/** What a page costs to load and to hold: bytes as sent, and megabytes of its heap. */
export type Weight = Pick<Visit, 'bytes' | 'heap'>;

const median = (values: readonly number[]) => percentile(values, 0.5);

interface Column {
	title: string;
	/** Of one visit; `undefined` where the page has no such thing. */
	of: (visit: Visit) => number | undefined;
	digits: number;
}

export const columns: readonly Column[] = [
	{ title: 'kB until coloured', of: (visit) => visit.bytesUntilColoured / 1000, digits: 0 },
	{ title: 'kB', of: (visit) => visit.bytes / 1000, digits: 0 },
	{ title: 'coloured, ms', of: (visit) => visit.coloured, digits: 0 },
	{ title: 'slider answers, ms', of: (visit) => visit.answers, digits: 0 },
	{ title: 'MapLibre took over, ms', of: (visit) => visit.handedOver, digits: 0 },
	{ title: 'long tasks, ms', of: (visit) => visit.longTasks, digits: 0 },
	{ title: 'longest, ms', of: (visit) => visit.longestTask, digits: 0 },
	{
		title: 'small step, script p95, ms',
		of: ({ smallSteps }) => smallSteps && p95(smallSteps.script),
		digits: 1
	},
	{
		title: 'frame p50, ms',
		of: ({ smallSteps }) => smallSteps && median(smallSteps.frame),
		digits: 0
	},
	{
		title: 'great step, script p95, ms',
		of: ({ greatSteps }) => greatSteps && p95(greatSteps.script),
		digits: 1
	},
	{
		title: 'its frame p50, ms',
		of: ({ greatSteps }) => greatSteps && median(greatSteps.frame),
		digits: 0
	},
	{
		title: 'its frame p95, ms',
		of: ({ greatSteps }) => greatSteps && p95(greatSteps.frame),
		digits: 0
	},
	{ title: 'heap, MB', of: (visit) => visit.heap, digits: 1 },
	{ title: 'after 300 steps, MB', of: (visit) => visit.heapAfterSteps, digits: 1 }
];

const p95 = (values: readonly number[]) => percentile(values, 0.95);

/** The median over the visits, and how far they spread: half of what lies between the quartiles. */
function summary(visits: readonly Visit[], { of }: Column) {
	const values = visits.map(of).filter((value) => value !== undefined);
	if (values.length === 0) return undefined;
	return {
		median: median(values),
		spread: (percentile(values, 0.75) - percentile(values, 0.25)) / 2
	};
}

/** The median weight of some visits, `times` over. */
export function weightOf(visits: readonly Weight[], times: number): string {
	const [kB, MB] = [
		visits.map(({ bytes }) => (times * bytes) / 1000),
		visits.map(({ heap }) => times * heap)
	].map(median);
	return `${kB!.toFixed(0)} kB, ${MB!.toFixed(1)} MB of heap`;
}

/** Results as a table in Markdown: medians, their spread where it is a tenth or more, ratios to `reference`. */
export function tableOf(results: Results, reference: string, columns: readonly Column[]): string {
	const cell = (name: string, column: Column) => {
		const [own, other] = [name, reference].map((it) => summary(results[it]!, column));
		if (!own) return '–';
		const spread =
			own.spread > 0 && own.spread >= own.median / 10
				? ` ± ${own.spread.toFixed(column.digits)}`
				: '';
		const ratio =
			other?.median && name !== reference ? ` (${(own.median / other.median).toFixed(2)})` : '';
		return own.median.toFixed(column.digits) + spread + ratio;
	};
	return [
		`| page | ${columns.map(({ title }) => title).join(' | ')} |`,
		`| --- | ${columns.map(() => '--:').join(' | ')} |`,
		...Object.keys(results).map(
			(name) => `| ${name} | ${columns.map((column) => cell(name, column)).join(' | ')} |`
		)
	].join('\n');
}

/** The titles of the columns that the chart draws, and of those in the short table besides. */
const drawn = [
	'coloured, ms',
	'slider answers, ms',
	'long tasks, ms',
	'great step, script p95, ms'
];
const short = ['kB until coloured', 'kB', ...drawn, 'its frame p50, ms', 'heap, MB'];

/** The columns that say most. */
export const shortColumns = columns.filter(({ title }) => short.includes(title));

const row = 22;
const [width, names, group] = [760, 250, 36];

/** Results as bars, a group for each of `drawn`, the pages named `own` in the accent. */
export function chartOf(results: Results, own: readonly string[], title: string): string {
	const pages = Object.keys(results);
	let y = 40;
	const parts = columns
		.filter((column) => drawn.includes(column.title))
		.flatMap((column) => {
			const values = pages.map((name) => summary(results[name]!, column)?.median ?? 0);
			const most = Math.max(...values);
			const heading = `<text x="0" y="${y + 14}" font-weight="600">${column.title}</text>`;
			y += group - 10;
			const bars = pages.map((name, index) => {
				const value = values[index]!;
				const length = ((width - names - 70) * value) / most;
				const fill = own.includes(name) ? '#002e48' : '#b1a88f';
				const bar = `<text x="0" y="${y + 14}">${name}</text><rect x="${names}" y="${y + 3}" width="${length.toFixed(1)}" height="14" fill="${fill}"/><text x="${(names + length + 6).toFixed(1)}" y="${y + 14}">${value.toFixed(column.digits)}</text>`;
				y += row;
				return bar;
			});
			y += 14;
			return [heading, ...bars];
		});
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-16 0 ${width + 32} ${y}" font-family="system-ui, sans-serif" font-size="13" fill="#22201c">
<title>${title}</title>
<rect x="-16" width="${width + 32}" height="${y}" fill="#fffdf8"/>
<text x="0" y="24" font-size="15" font-weight="600">${title}</text>
${parts.join('\n')}
</svg>
`;
}
