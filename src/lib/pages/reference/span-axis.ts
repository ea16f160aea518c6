import { dayNumber, type IsoDate } from '$lib/domain/date';

/** A time axis that is even all along: where days lie on it, and which years are marked. */
export interface SpanAxis {
	/** Where a day lies, percent of the width; a day beyond an end lies at that end. */
	at: (date: IsoDate) => number;
	/** The marked years, ascending. */
	years: { year: number; at: number }[];
}

/** The most years that fit below an axis of a phone's width. */
const mostYears = 9;

/** The axis from one day to another, which is later. */
export function spanAxis(first: IsoDate, last: IsoDate): SpanAxis {
	const [start, end] = [dayNumber(first), dayNumber(last)];
	const at = (date: IsoDate) =>
		Math.round(Math.min(1, Math.max(0, (dayNumber(date) - start) / (end - start))) * 1e4) / 100;
	const [from, to] = [first, last].map((date) => Number(date.slice(0, 4))) as [number, number];
	const step = [1, 2, 5, 10, 20].find((step) => (to - from) / step <= mostYears) ?? 50;
	const marked = Array.from({ length: to - from }, (_, index) => from + 1 + index);
	return {
		at,
		years: marked
			.filter((year) => year % step === 0)
			.map((year) => ({ year, at: at(`${year}-01-01`) }))
	};
}
