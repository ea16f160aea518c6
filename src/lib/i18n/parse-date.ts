import { isIsoDate, type IsoDate } from '$lib/domain/date';

/** The longest text that is looked at, in characters. */
const longest = 40;

/**
 * Read a date as people type it: `1991-12-25`, day first with a month's name in the page's language
 * (`25 December 1991`, `25 декабря 1991 г.`, also `December 25, 1991`), day, month, year in figures
 * (`25.12.1991`), or `1991年12月25日`. Figures with slashes are written month first as well: `8/12/1991`
 * gives two days, `12/25/1991` one. Empty where it is no date.
 */
export function readTypedDate(text: string, language: string): IsoDate[] {
	if (text.length > longest) return [];
	const words = text.toLocaleLowerCase(language).match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
	const numbers = words.filter((word) => /^\d/.test(word));
	// Beside figures alone, words such as 年 and 日 or «г.» only say what the figures are.
	const names = numbers.length === 3 ? [] : words.filter((word) => !/^\d/.test(word));
	const year = numbers.find((number) => number.length === 4);
	if (!year) return [];
	const rest = numbers.filter((_, index) => index !== numbers.indexOf(year));
	const yearFirst = numbers[0] === year;
	const [day, month] = names.length
		? [rest[0], monthNamed(names, language)]
		: yearFirst
			? [rest[1], rest[0]]
			: [rest[0], rest[1]];
	if (!day || !month || rest.length !== (names.length ? 1 : 2)) return [];
	const dateOf = (month: string, day: string) =>
		`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const dates = [dateOf(month, day)];
	if (text.includes('/') && !names.length && !yearFirst) dates.push(dateOf(day, month));
	return [...new Set(dates)].filter(isIsoDate);
}

/** The number of the month that one of the words begins to name, by at least three letters. */
function monthNamed(words: readonly string[], language: string): string | undefined {
	for (let month = 0; month < 12; month++) {
		const names = monthNames(month, language);
		const named = (word: string) => word.length >= 3 && names.some((name) => name.startsWith(word));
		if (words.some(named)) return String(month + 1);
	}
	return undefined;
}

/** A month's name alone and beside a day: in Russian «декабрь» and «25 декабря». */
function monthNames(month: number, language: string): string[] {
	const date = Date.UTC(1991, month, 1);
	const monthPart = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
			.formatToParts(date)
			.find(({ type }) => type === 'month')!
			.value.toLocaleLowerCase(language);
	return [monthPart({ month: 'long' }), monthPart({ month: 'long', day: 'numeric' })];
}
