import type { I18n } from './i18n';

/**
 * A date of the content in words, as exactly as it is known: a day (`YYYY-MM-DD`, long or short), a month
 * (`YYYY-MM`), a year (`YYYY`), or the word for what is known `never` to have been.
 */
export function dateText(
	date: string,
	{ t, tag, formatDate, formatMonth }: Pick<I18n, 't' | 'tag' | 'formatDate' | 'formatMonth'>,
	style?: 'long' | 'medium'
): string {
	if (date === 'never') return t('panel.never');
	if (date.length === 'YYYY-MM-DD'.length) return formatDate(date, style);
	if (date.length === 'YYYY-MM'.length) return formatMonth(`${date}-01`);
	const year = new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC' });
	return year.format(new Date(`${date}-01-01`));
}
