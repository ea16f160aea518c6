import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoDate } from '$lib/domain/date';
import { createLanguage } from './i18n';
import { languages } from './locales';

const anyDay = fc.integer({ min: 6_879, max: 20_543 }).map(isoDate);

test.each(languages)('$tag writes every day as Intl does', (entry) => {
	const { date, month, monthName } = createLanguage(entry, {});
	const written = (day: string, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(entry.locale, { ...options, timeZone: 'UTC' }).format(new Date(day));
	fc.assert(
		fc.property(anyDay, (day) => {
			expect(date(day)).toBe(written(day, { dateStyle: 'long' }));
			expect(date(day, 'medium')).toBe(written(day, { dateStyle: 'medium' }));
			expect(month(day)).toBe(written(day, { month: 'long', year: 'numeric' }));
			expect(monthName(day)).toBe(written(day, { month: 'short' }));
		})
	);
});
