import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '$lib/domain/date';
import { createI18n } from './i18n';
import { locales } from './locales';

const anyDay = fc.integer({ min: 6_879, max: 20_543 }).map(isoDate);

/** Those of the atlas, and others: other calendars, other figures, padded days. */
const tags = [
	...locales.map(({ locale }) => locale),
	...['ar-EG', 'az-AZ', 'be-BY', 'bn-BD', 'cs-CZ', 'de-DE', 'et-EE', 'fa-IR', 'fr-FR', 'he-IL'],
	...['hi-IN', 'hy-AM', 'ja-JP-u-ca-japanese', 'ka-GE', 'kk-KZ', 'ky-KG', 'lt-LT', 'lv-LV'],
	...['mr-IN', 'my-MM', 'ne-NP', 'ro-MD', 'tg-TJ', 'th-TH', 'tk-TM', 'uk-UA', 'uz-UZ']
];

test.each(tags)('%s writes every day as Intl does', (locale) => {
	const entry = { id: locale, tag: locale, locale, name: locale };
	const { formatDate, formatMonth, formatMonthName } = createI18n(entry, {});
	const formatted = (options: Intl.DateTimeFormatOptions) => {
		const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
		return (day: string) => format.format(new Date(day));
	};
	const long = formatted({ dateStyle: 'long' });
	const medium = formatted({ dateStyle: 'medium' });
	const month = formatted({ month: 'long', year: 'numeric' });
	const monthName = formatted({ month: 'short' });
	fc.assert(
		fc.property(anyDay, (day) => {
			expect(formatDate(day)).toBe(long(day));
			expect(formatDate(day, 'medium')).toBe(medium(day));
			expect(formatMonth(day)).toBe(month(day));
			expect(formatMonthName(day)).toBe(monthName(day));
		})
	);
});

test.each([
	['hy-AM', /^08 /],
	['ar-EG', /^٨ .* ١٩٩١$/],
	['th-TH', /2534$/]
])('8 December 1991 in %s has its own figures and calendar', (locale, expected) => {
	const { formatDate } = createI18n({ id: locale, tag: locale, locale, name: locale }, {});
	expect(formatDate('1991-12-08')).toMatch(expected);
});

test('English lists are those of Britain, without a comma before "and"', () =>
	expect(createI18n(locales[0]!, {}).formatList(['one', 'two', 'three'])).toBe(
		'one, two and three'
	));
