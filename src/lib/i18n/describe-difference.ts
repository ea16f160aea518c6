import type { Day } from '$lib/domain/day';
import type { Difference } from '$lib/domain/difference';
import { describeStatus } from './describe-status';
import type { I18n } from './i18n';

/** In a sentence: "Georgia: Refused the vote → Joined later, 3 December 1993". */
export function describeDifference(
	{ republic, before, after, since, precision }: Difference,
	{ names, lens }: Pick<Day, 'names' | 'lens'>,
	i18n: Pick<I18n, 't' | 'formatDate' | 'formatPercent'>
): string {
	return i18n.t('compare.change', {
		name: names.get(republic) ?? republic,
		before: describeStatus(lens, republic, before, i18n),
		after: describeStatus(lens, republic, after, i18n),
		date: i18n.formatDate(since, 'long', precision)
	});
}
