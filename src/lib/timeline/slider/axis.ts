import type { IsoDate } from '$lib/domain/date';
import type { TimelineScale } from '$lib/domain/timeline';

/** A date written under the track. */
export interface AxisLabel {
	date: IsoDate;
	/** Its place, as a share of the track. */
	at: number;
	/** A year, a month, the first month in sight where no year begins, or a day. */
	unit: 'year' | 'month' | 'year-month' | 'day';
	/** The narrowest track, in pixels, that has room for it. */
	room: number;
}

type Candidate = Pick<AxisLabel, 'date' | 'unit'>;

/** Track widths, in pixels, at which labels are chosen, and the room one label needs. */
const tracks = [280, 480, 760, 1100];
const labelWidth = { year: 38, month: 36, 'year-month': 96, day: 48 };
const widest = tracks.at(-1)!;

/**
 * The labels of the axis. On every width as many as stand free of each other, the coarser ones
 * first: starts of the scale's pieces, decades, years, months, days.
 */
export function axisLabels(scale: TimelineScale): AxisLabel[] {
	const dates = candidates(scale);
	const labels: AxisLabel[] = [];
	for (const room of tracks) {
		for (const { date, unit } of dates) {
			const at = scale.at(date);
			const free = (other: AxisLabel) =>
				Math.abs(other.at - at) * room >= (labelWidth[unit] + labelWidth[other.unit]) / 2;
			const inside = at * room >= labelWidth[unit] / 2 && (1 - at) * room >= labelWidth[unit] / 2;
			if (inside && labels.every(free)) labels.push({ date, at, unit, room });
		}
	}
	return labels;
}

/** The dates in sight that may be labelled, those that matter most first. */
function candidates(scale: TimelineScale): Candidate[] {
	const inView = (date: IsoDate) => scale.at(date) >= 0 && scale.at(date) <= 1;
	const [first, last] = [yearOf(scale.dateAt(0)), yearOf(scale.dateAt(1))];
	const starts = new Set(scale.anchors.map(({ date }) => date));
	const rank = (year: number) =>
		starts.has(day(year)) ? 0 : year % 10 === 0 ? 1 : year % 5 === 0 ? 2 : 3;
	const room = (year: number) => roomOf(scale, day(year), day(year + 1));
	const roomiest = range(first, last).reduce((a, b) => (room(b) > room(a) ? b : a));
	const years = range(first, last)
		.filter((year) => rank(year) < 3 || room(year) >= labelWidth.year)
		.sort((a, b) => rank(a) - rank(b) || Number(b === roomiest) - Number(a === roomiest) || a - b);
	const named = years.filter((year) => inView(day(year)));
	const spacious = range(first, last).filter((year) => room(year) >= 4 * labelWidth.month);
	const months = [[7], [4, 10], [2, 3, 5, 6, 8, 9, 11, 12]].map((numbers) =>
		spacious.flatMap((year) => numbers.map((month) => day(year, month))).filter(inView)
	);
	const label = (unit: AxisLabel['unit']) => (date: IsoDate) => ({ date, unit });
	const unnamed = named.length ? [] : months.flat().sort().slice(0, 2);
	return [
		...unnamed.map(label('year-month')).reverse(),
		...named.filter((year) => rank(year) < 2).map((year) => label('year')(day(year))),
		...[...months[0]!, ...months[1]!].map(label('month')),
		...named.filter((year) => rank(year) >= 2).map((year) => label('year')(day(year))),
		...months[2]!.filter((date) => roomOf(scale, date, nextMonth(date)) >= 60).map(label('month')),
		...days(scale, spacious).filter(inView).map(label('day'))
	];
}

/** Days of the months that have room for them, the middle of the month first. */
function days(scale: TimelineScale, years: readonly number[]): IsoDate[] {
	const months = years
		.flatMap((year) => range(1, 12).map((month) => day(year, month)))
		.filter((date) => roomOf(scale, date, nextMonth(date)) >= 3 * labelWidth.day);
	return [[15], [8, 22], [4, 11, 18, 25]].flatMap((numbers) =>
		months.flatMap((date) => numbers.map((number) => day(yearOf(date), monthOf(date), number)))
	);
}

const yearOf = (date: IsoDate) => Number(date.slice(0, 4));
const monthOf = (date: IsoDate) => Number(date.slice(5, 7));
const two = (number: number) => String(number).padStart(2, '0');
const day = (year: number, month = 1, number = 1): IsoDate =>
	`${year}-${two(month)}-${two(number)}`;
const nextMonth = (date: IsoDate) =>
	monthOf(date) === 12 ? day(yearOf(date) + 1) : day(yearOf(date), monthOf(date) + 1);

/** The pixels between two dates on the widest track. */
const roomOf = (scale: TimelineScale, from: IsoDate, to: IsoDate) =>
	(scale.at(to) - scale.at(from)) * widest;

const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);
