import { addDays } from '$lib/domain/date';
import type { Membership } from '$lib/domain/membership';
import { dateText } from '$lib/i18n/date-text';

type Words = Parameters<typeof dateText>[1];

/** How much of a day stands for what is known of it. */
const known = { year: 'YYYY', month: 'YYYY-MM', day: 'YYYY-MM-DD' } as const;

/** The first day of a span as exactly as it is known; empty where the span has no day of its own. */
export function describeStart(
	{ from, precision }: Pick<Membership, 'from' | 'precision'>,
	words: Words
): string {
	if (precision === 'none') return '';
	return dateText(from.slice(0, known[precision].length), words, 'medium');
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
