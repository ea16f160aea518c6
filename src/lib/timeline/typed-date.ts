import { isIsoDate, type IsoDate } from '$lib/domain/date';

/** The longest text that is looked at, in characters. */
const longest = 40;

/**
 * Read a date as people type it: `1991-12-25`, day first with a month's name in the page's language
 * (`25 December 1991`, `25 Dec 1991`, also `December 25, 1991`), or day, month, year in figures
 * (`25.12.1991`). `undefined` where it is no date.
 */
export function readTypedDate(text: string, language: string): IsoDate | undefined {
	if (text.length > longest) return undefined;
	const words = text.toLocaleLowerCase(language).match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
	const numbers = words.filter((word) => /^\d/.test(word));
	const names = words.filter((word) => !/^\d/.test(word));
	const year = numbers.find((number) => number.length === 4);
	if (!year) return undefined;
	const rest = numbers.filter((_, index) => index !== numbers.indexOf(year));
	const yearFirst = numbers[0] === year;
	const [day, month] = names.length
		? [rest[0], monthNamed(names, language)]
		: yearFirst
			? [rest[1], rest[0]]
			: [rest[0], rest[1]];
	if (!day || !month || rest.length !== (names.length ? 1 : 2)) return undefined;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isIsoDate(date) ? date : undefined;
}

/** The number of the month that one of the words begins to name, by at least three letters. */
function monthNamed(words: readonly string[], language: string): string | undefined {
	const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	for (const word of words) {
		const index = Array.from({ length: 12 }, (_, month) =>
			format.format(Date.UTC(1991, month, 1)).toLocaleLowerCase(language)
		).findIndex((name) => word.length >= 3 && name.startsWith(word));
		if (index >= 0) return String(index + 1);
	}
	return undefined;
}
