import type { RepublicId, Status } from '$lib/domain/atlas';
import type { Difference } from '$lib/domain/difference';
import type { I18n } from './i18n';

/** What differs of a republic, in a sentence: "Georgia: CIS member → Withdrawn, 18 August 2009". */
export function differenceInWords(
	{ republic, before, after, since }: Difference,
	names: ReadonlyMap<RepublicId, { name: string }>,
	statuses: readonly Status[],
	{ t, formatDate }: Pick<I18n, 't' | 'formatDate'>
): string {
	const label = (status: string) => statuses.find(({ id }) => id === status)?.label ?? status;
	return t('compare.change', {
		name: names.get(republic)?.name ?? republic,
		before: label(before),
		after: label(after),
		date: formatDate(since)
	});
}
