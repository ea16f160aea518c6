import { addDays } from '$lib/domain/date';
import type { Membership } from '$lib/domain/membership';
import type { FullI18n } from '$lib/i18n/i18n';

type Words = Pick<FullI18n, 't' | 'formatDate' | 'formatMonth'>;

/** The first day of a span as exactly as it is known; empty where the span has no day of its own. */
export function describeStart(
	{ from, precision }: Pick<Membership, 'from' | 'precision'>,
	{ t, formatDate, formatMonth }: Words
): string {
	if (precision === 'none') return '';
	if (precision === 'year') return t('organisation.year', { year: from.slice(0, 4) });
	return precision === 'month' ? formatMonth(from) : formatDate(from, 'medium');
}

/**
 * When a span ended: the day on which the one that follows it among `spans` began, as exactly as that
 * is known, or its last day; empty while it lasts.
 */
export function describeEnd(
	{ republic, body, to }: Pick<Membership, 'republic' | 'body' | 'to'>,
	spans: readonly Membership[],
	words: Words
): string {
	if (!to) return '';
	const next = spans.find(
		(span) => span.republic === republic && span.body === body && span.from === to
	);
	return describeStart(next ?? { from: addDays(to, -1), precision: 'day' }, words);
}
