import type { PartialDate } from '$lib/domain/atlas';
import type { I18n } from '$lib/i18n/i18n';

/** A day, a month or a year in words: "8 December 1991", "December 1990", "1990". */
export function formatPartialDate(
	date: PartialDate,
	{ tag, formatDate, formatMonth }: Pick<I18n, 'tag' | 'formatDate' | 'formatMonth'>
): string {
	if (date.length === 'YYYY-MM-DD'.length) return formatDate(date);
	if (date.length === 'YYYY-MM'.length) return formatMonth(`${date}-01`);
	const year = new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' });
	return year.format(new Date(`${date}-01-01`));
}
