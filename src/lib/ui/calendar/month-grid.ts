import { addDays, addMonths, dayNumber, type IsoDate } from '$lib/domain/date';

/** The weekday of a day: 1 is Monday, 7 Sunday. The day of number 0 is a Thursday. */
const weekdayOf = (date: IsoDate) => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;

/** How many days a day comes after the start of its week. */
const daysIntoWeek = (date: IsoDate, firstWeekday: number) =>
	(weekdayOf(date) - firstWeekday + 7) % 7;

/**
 * The month of a day in six weeks, so that every month is as high; `undefined` stands for days of its
 * neighbours. Weeks start on `firstWeekday`, 1 (Monday) to 7.
 */
export function weeksOf(date: IsoDate, firstWeekday: number): (IsoDate | undefined)[][] {
	const month = date.slice(0, 8);
	const first = `${month}01`;
	const start = addDays(first, -daysIntoWeek(first, firstWeekday));
	return Array.from({ length: 6 }, (_, week) =>
		Array.from({ length: 7 }, (_, weekday) => {
			const day = addDays(start, 7 * week + weekday);
			return day.startsWith(month) ? day : undefined;
		})
	);
}

/** The day that a key leads to from another one in a grid of days; `undefined` for other keys. */
export function dayByKey(
	{ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
	date: IsoDate,
	firstWeekday: number
): IsoDate | undefined {
	const days: Record<string, number> = {
		ArrowLeft: -1,
		ArrowRight: 1,
		ArrowUp: -7,
		ArrowDown: 7,
		Home: -daysIntoWeek(date, firstWeekday),
		End: 6 - daysIntoWeek(date, firstWeekday)
	};
	if (key in days) return addDays(date, days[key]!);
	const months = shiftKey ? 12 : 1;
	if (key === 'PageUp') return addMonths(date, -months);
	if (key === 'PageDown') return addMonths(date, months);
	return undefined;
}

interface WeekInfo {
	firstDay?: number;
}

/** The weekday on which weeks start in a locale; Monday where the browser does not know. */
export function firstWeekdayIn(locale: string): number {
	const known = new Intl.Locale(locale) as Intl.Locale & {
		getWeekInfo?: () => WeekInfo;
		weekInfo?: WeekInfo;
	};
	return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1;
}
