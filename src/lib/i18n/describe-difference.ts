import type { Day } from '$lib/domain/day';
import type { Difference } from '$lib/domain/difference';
import type { I18n } from './i18n';

/** In a sentence: "Georgia: Refused the vote → Joined later, 3 December 1993". */
export function describeDifference(
	{ republic, before, after, since, precision }: Difference,
	{ names, lens }: Pick<Day, 'names' | 'lens'>,
	{ t, formatDate }: Pick<I18n, 't' | 'formatDate'>
): string {
	const label = (status: string) => lens.statuses.find(({ id }) => id === status)?.label ?? status;
	return t('compare.change', {
		name: names.get(republic) ?? republic,
		before: label(before),
		after: label(after),
		date: formatDate(since, 'long', precision)
	});
}
