import type { AtlasEvent, Status } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { countStatuses, statusesOn, type Chronicle } from '$lib/domain/interval';
import type { I18n } from '$lib/i18n/i18n';

/** The text of a date for screen readers: how many republics hold each status, and the day's events. */
export function summaryOf(
	date: IsoDate,
	statuses: readonly Status[],
	chronicle: Chronicle,
	events: readonly AtlasEvent[],
	{ t, formatDate, formatList }: Pick<I18n, 't' | 'formatDate' | 'formatList'>
): string {
	const counts = countStatuses(statusesOn(chronicle, date));
	const statusCounts = statuses.flatMap(({ id, label }) => {
		const count = counts.get(id);
		return count ? [t('timeline.summaryStatus', { count, status: label })] : [];
	});
	const today = events.filter((event) => event.precision === 'day' && event.date === date);
	return t('timeline.summary', {
		date: formatDate(date),
		statuses: formatList(statusCounts),
		some: today.length ? 'yes' : 'no',
		events: formatList(today.map(({ title }) => title))
	});
}
