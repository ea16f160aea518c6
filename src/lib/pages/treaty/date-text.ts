import type { I18n } from '$lib/i18n/i18n';

/** A day or month of the content in words, or the word for what is known never to have been. */
export function dateText(
	date: string,
	{ t, formatDate, formatMonth }: Pick<I18n, 't' | 'formatDate' | 'formatMonth'>,
	style: 'long' | 'medium' = 'long'
): string {
	if (date === 'never') return t('panel.never');
	return date.length === 7 ? formatMonth(`${date}-01`) : formatDate(date, style);
}
