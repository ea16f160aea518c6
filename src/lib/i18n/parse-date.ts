import { isIsoDate, type IsoDate } from '$lib/domain/date';
import { locales } from './locales';

/** The longest text that is looked at, in characters. */
const longest = 40;

/** Words that only say what the figures beside them are. */
const units = new Set(['年', '月', '日', '号', '號', 'г', 'год', 'года', 'year']);

/**
 * Read a date as people write it: `1991-12-25`, a month's name in any of the atlas's languages beside a day
 * (`25 December 1991`, `December 25, 1991`, `25 декабря 1991 г.`), day, month, year in figures (`25.12.1991`)
 * or `1991年12月25日`. A month (`1991-12`, `Dec 1991`, `март 2015`, `1991年12月`) is its first day, a year 1 January.
 * A year of two figures is one from 1950 to 2049. Figures with slashes are written month first as well:
 * `8/12/1991` gives two days, `12/25/1991` one. Empty where it is no date.
 */
export function readTypedDate(text: string): IsoDate[] {
	if (text.length > longest) return [];
	const words = text.toLowerCase().match(/\d+|[\p{L}\p{M}]+/gu) ?? [];
	const numbers = words.filter((word) => /^\d/.test(word));
	const names = words.filter((word) => !/^\d/.test(word) && !units.has(word));
	const named = names.map(monthNamed).find(Boolean);
	// Beside three figures words such as «в» or «of» change nothing.
	if (names.length && !named && numbers.length < 3) return [];
	const yearAt = yearIndex(numbers, named);
	if (yearAt === undefined) return [];
	const year = wholeYear(numbers[yearAt]!);
	const rest = numbers.filter((_, index) => index !== yearAt);
	const dateOf = (month = '1', day = '1') =>
		`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return [...new Set(readings())].filter(isIsoDate);

	function readings(): string[] {
		if (named) return rest.length < 2 ? [dateOf(named, rest[0])] : [];
		if (rest.length < 2) return [dateOf(rest[0])];
		if (rest.length > 2) return [];
		const [one, other] = rest as [string, string];
		if (yearAt === 0) return [dateOf(one, other)];
		return text.includes('/') ? [dateOf(other, one), dateOf(one, other)] : [dateOf(other, one)];
	}
}

/**
 * Where the year stands among the figures: the one of four figures, or of two at the end of a whole date
 * (`25.12.91`, `25 Dec 91`).
 */
function yearIndex(numbers: readonly string[], month: string | undefined): number | undefined {
	const long = numbers.findIndex(({ length }) => length === 4);
	if (long >= 0) return long;
	const last = numbers.length - 1;
	const whole = numbers.length === (month ? 2 : 3);
	return whole && numbers[last]!.length === 2 ? last : undefined;
}

const wholeYear = (year: string) =>
	year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;

/** The number of the month that the word begins to name in any language, by at least three letters. */
function monthNamed(word: string): string | undefined {
	if (word.length < 3) return undefined;
	const month = monthNames().findIndex((names) => names.some((name) => name.startsWith(word)));
	return month < 0 ? undefined : String(month + 1);
}

let namesOfMonths: string[][] | undefined;
/** Of each month its names in lower case, alone and beside a day: in Russian «декабрь» and «25 декабря». */
const monthNames = () => (namesOfMonths ??= writeMonthNames());

function writeMonthNames(): string[][] {
	const writers = locales.flatMap(({ tag }) =>
		[undefined, 'numeric' as const].map(
			(day) => new Intl.DateTimeFormat(tag, { month: 'long', day, timeZone: 'UTC' })
		)
	);
	return Array.from({ length: 12 }, (_, month) =>
		writers.map((writer) =>
			writer
				.formatToParts(Date.UTC(1991, month, 1))
				.find(({ type }) => type === 'month')!
				.value.toLowerCase()
		)
	);
}
