import * as v from 'valibot';

/**
 * Calendar dates as ISO strings ("1991-12-08"). Strings compare in calendar order, carry no time
 * zone and cannot be off by one; `Date` appears only in UTC arithmetic, never in local time.
 */

/** A calendar day, `YYYY-MM-DD`, that exists in the proleptic Gregorian calendar. */
export type IsoDate = string;

const millisecondsPerDay = 86_400_000;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `text` is a day that exists, written `YYYY-MM-DD` ("1991-02-29" is not). */
export function isIsoDate(text: string): text is IsoDate {
	if (!pattern.test(text)) return false;
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && isoDate(time / millisecondsPerDay) === text;
}

/** The schema of a day between `first` and `last`, both included. */
export const dateWithin = (first: IsoDate, last: IsoDate) =>
	v.pipe(
		v.string(),
		v.length(10),
		v.check(isIsoDate),
		v.check((date) => first <= date && date <= last)
	);

/** Days since 1 January 1970, negative before it. */
export function dayNumber(date: IsoDate): number {
	return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** The day that lies `days` after 1 January 1970: the inverse of `dayNumber`. */
export function isoDate(days: number): IsoDate {
	return new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** `date` moved by whole `days`. */
export function addDays(date: IsoDate, days: number): IsoDate {
	return isoDate(dayNumber(date) + days);
}

/**
 * `date` moved by whole `months`, to the same day of the month or, where that month is shorter,
 * its last day: 31 January + 1 month = 28 or 29 February.
 */
export function addMonths(date: IsoDate, months: number): IsoDate {
	const [year, month, day] = date.split('-').map(Number) as [number, number, number];
	const first = Date.UTC(year, month - 1 + months, 1);
	const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return isoDate(first / millisecondsPerDay + Math.min(day, lastDay) - 1);
}

/** `date` held between `first` and `last`, both included. */
export function clampDate(date: IsoDate, first: IsoDate, last: IsoDate): IsoDate {
	return date < first ? first : date > last ? last : date;
}
