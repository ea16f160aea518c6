import type { AtlasEvent, Status } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { countStatuses, statusesOn, type Chronicle } from '$lib/domain/interval';
import type { Language } from '$lib/i18n/i18n';
import { listOf } from '$lib/i18n/list';

/** What a listener hears of a date: how many republics hold each status, and the day's events. */
export function summaryOf(
	date: IsoDate,
	statuses: readonly Status[],
	chronicle: Chronicle,
	events: readonly AtlasEvent[],
	{ say, date: write, tag }: Pick<Language, 'say' | 'date' | 'tag'>
): string {
	const counts = countStatuses(statusesOn(chronicle, date));
	const held = statuses.flatMap(({ id, label }) => {
		const count = counts.get(id);
		return count ? [say('timeline.summaryStatus', { count, status: label })] : [];
	});
	const today = events.filter((event) => event.precision === 'day' && event.date === date);
	return say('timeline.summary', {
		date: write(date),
		statuses: listOf(held, tag),
		some: today.length ? 'yes' : 'no',
		events: listOf(
			today.map(({ title }) => title),
			tag
		)
	});
}
