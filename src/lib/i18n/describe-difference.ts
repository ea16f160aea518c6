import type { RepublicId, Status } from '$lib/domain/atlas';
import type { Difference } from '$lib/domain/difference';
import type { Language } from './i18n';

/** What differs of a republic, in a sentence: "Georgia: CIS member → Withdrawn, 18 August 2009". */
export function differenceInWords(
	{ republic, before, after, since }: Difference,
	names: ReadonlyMap<RepublicId, { name: string }>,
	statuses: readonly Status[],
	{ say, date }: Pick<Language, 'say' | 'date'>
): string {
	const label = (status: string) => statuses.find(({ id }) => id === status)?.label ?? status;
	return say('compare.change', {
		name: names.get(republic)?.name ?? republic,
		before: label(before),
		after: label(after),
		date: date(since)
	});
}
