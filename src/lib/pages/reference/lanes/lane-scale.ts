import { addDays, type IsoDate } from '$lib/domain/date';
import { timelineScale, type Anchor } from '$lib/domain/timeline';

/** A day that the axis names. */
export interface Tick {
	date: IsoDate;
	/** Its place, percent of the axis. */
	at: number;
	/** Whether it is named by its month: the years around it have more than one tick. */
	month: boolean;
	/** Whether a narrow axis has no room for it. */
	minor: boolean;
}

/** Where days stand on lanes that share one axis, in percent of its width. */
export interface LaneScale {
	first: IsoDate;
	last: IsoDate;
	/** The place of a day; days beyond the ends stand at the ends. */
	at: (date: IsoDate) => number;
	ticks: readonly Tick[];
	/** The places where a year begins to take more or less room. */
	breaks: readonly number[];
}

/** The least distances of two ticks on a wide and on a narrow axis, percent. */
const apart = 4.5;
const apartOnNarrow = 10;
/** How many months there may be from one tick to the next. */
const steps = [3, 12, 60, 120] as const;
const daysInMonth = 365.25 / 12;

/** The scale through `anchors`: see `timelineScale`. */
export function laneScale(anchors: readonly Anchor[]): LaneScale {
	const scale = timelineScale(anchors);
	const at = (date: IsoDate) => 100 * scale.at(date);
	const [first, last] = [anchors[0]!.date, anchors.at(-1)!.date];
	const turns = anchors.slice(1, -1).map(({ date }) => date);
	const between = anchors
		.slice(1)
		.flatMap(({ date }, index) => ticksWithin(anchors[index]!.date, date, at));
	const named = spaced([...turns, ...between], apart, at);
	const decades = named.filter((date) => /0-01-01$/.test(date));
	const major = new Set(spaced([...turns.toReversed(), ...decades], apartOnNarrow, at));
	return {
		first,
		last,
		at,
		ticks: named.toSorted().map((date) => ({
			date,
			at: at(date),
			month: !date.endsWith('-01-01'),
			minor: !major.has(date)
		})),
		breaks: turns.map(at)
	};
}

/** The days of a stretch without breaks that have room for a tick: the finest step that has. */
function ticksWithin(from: IsoDate, to: IsoDate, at: (date: IsoDate) => number): IsoDate[] {
	const perDay = ((at(to) - at(from)) / (Date.parse(to) - Date.parse(from))) * 86_400_000;
	const step = steps.find((months) => perDay * daysInMonth * months >= apart) ?? steps.at(-1)!;
	const days: IsoDate[] = [];
	for (let month = monthOf(from) + 1; month <= monthOf(to); month++)
		if (month % step === 0 && firstOf(month) < to) days.push(firstOf(month));
	return days;
}

const monthOf = (date: IsoDate) => 12 * Number(date.slice(0, 4)) + Number(date.slice(5, 7)) - 1;
const firstOf = (month: number): IsoDate =>
	`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;

/** The days that stand apart from all before them in the list. */
function spaced(days: readonly IsoDate[], apart: number, at: (date: IsoDate) => number): IsoDate[] {
	const kept: IsoDate[] = [];
	for (const day of days)
		if (kept.every((other) => Math.abs(at(other) - at(day)) >= apart)) kept.push(day);
	return kept;
}

/** A span of days: `from` is included, `to` is not. */
interface Span {
	from: IsoDate;
	/** Absent while it lasts. */
	to?: IsoDate | undefined;
}

/** Spans with their places and widths on the axis, percent; those before its first day are left out. */
export const placeBars = <Bar extends Span>(
	bars: readonly Bar[],
	{ first, last, at }: LaneScale
): (Bar & { x: number; width: number })[] =>
	bars
		.filter(({ to }) => to === undefined || to > first)
		.map((bar) => {
			const x = at(bar.from);
			return { ...bar, x, width: at(bar.to ?? addDays(last, 1)) - x };
		});

/** How wide a day in words is, percent of a wide axis. */
const markWidth = 9;

/** A day in the head of the lanes. */
export interface Mark {
	date: IsoDate;
	at: number;
	/** The row that has room for its words, the lowest is 0. */
	row: number;
	/** Whether the words end at the day's line instead of beginning there. */
	before: boolean;
}

/** Days, ascending, in as few rows as keep their words apart. */
export function placeMarks(dates: readonly IsoDate[], { at }: LaneScale): Mark[] {
	const ends: number[] = [];
	return dates.toReversed().map((date) => {
		const place = at(date);
		const before = place + markWidth > 100;
		const [start, end] = before ? [place - markWidth, place] : [place, place + markWidth];
		const free = ends.findIndex((taken) => end <= taken);
		const row = free === -1 ? ends.length : free;
		ends[row] = start;
		return { date, at: place, row, before };
	});
}
