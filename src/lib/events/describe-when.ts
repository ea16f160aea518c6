import type { AtlasEvent } from '$lib/domain/atlas';
import type { I18n } from '$lib/i18n/i18n';

/** When an event happened, in words: a month, a day, or the first and last of several days. */
export function describeWhen(
	{ date, end, precision }: Pick<AtlasEvent, 'date' | 'end' | 'precision'>,
	{ t, formatDate, formatMonth }: Pick<I18n, 't' | 'formatDate' | 'formatMonth'>
): string {
	if (precision === 'month') return t('events.month', { month: formatMonth(date) });
	return end
		? t('events.range', { first: formatDate(date), last: formatDate(end) })
		: formatDate(date);
}
