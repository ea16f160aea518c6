import type { Atlas, AtlasEvent } from '$lib/domain/atlas';
import { changeDays, type Chronicle } from '$lib/domain/interval';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import type { PrintOptions } from './print-options';

/** The last day up to the date on which any status changed; `undefined` before the first. */
export const lastStatusChange = (chronicle: Chronicle, { date }: View) =>
	changeDays(chronicle).findLast((day) => day <= date);

/** The events that changed statuses of the lens on a day. */
export const changingEvents = (
	{ events }: Atlas,
	lens: string,
	day: string | undefined
): AtlasEvent[] =>
	events.filter(({ date, changes }) => date === day && changes.some((it) => it.lens === lens));

/** What a worksheet asks: it follows from the view, and names no answer. */
export function tasksOf(
	view: View,
	chronicle: Chronicle,
	options: PrintOptions,
	{ t, formatDate }: FullI18n
): string[] {
	const day = formatDate(view.date);
	const change = lastStatusChange(chronicle, view);
	return [
		options.marks === 'numbers' && t('print.taskName', { date: day }),
		t('print.taskColour', { date: day }),
		t('print.taskCount'),
		change && t('print.taskChange', { date: formatDate(change) }),
		view.compare && t('print.taskCompare', { date: formatDate(view.compare) })
	].filter((task) => typeof task === 'string');
}
