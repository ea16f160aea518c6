import type { Atlas, AtlasEvent } from '$lib/domain/atlas';
import type { Day } from '$lib/domain/day';
import { changeDays, type Chronicle } from '$lib/domain/interval';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import type { GivenTask, PrintOptions } from './print-options';

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

/** A task of a worksheet, and what is right; a teacher's own has no answer. */
export interface WorksheetTask {
	text: string;
	answer?: string;
}

/** The given tasks that a view allows. */
export function possibleTasks(view: View, chronicle: Chronicle, marks: PrintOptions['marks']) {
	const possible: Record<GivenTask, boolean> = {
		name: marks === 'numbers',
		colour: true,
		count: true,
		change: lastStatusChange(chronicle, view) !== undefined,
		compare: view.compare !== undefined
	};
	return (Object.keys(possible) as GivenTask[]).filter((task) => possible[task]);
}

/** What a worksheet asks, with the answers: the given tasks follow from the view, the teacher's own come last. */
export function tasksOf(
	atlas: Atlas,
	view: View,
	day: Day,
	{ marks, tasks, ask }: PrintOptions,
	{ t, formatDate, formatList }: FullI18n
): WorksheetTask[] {
	const date = formatDate(view.date);
	const change = lastStatusChange(day.chronicle, view);
	const nameOf = (id: string) => day.names.get(id) ?? id;
	const labelled = (label: string, text: string) => t('print.labelled', { label, text });

	/** What each status gained on the last day with a change. */
	function gains(): string[] {
		const gained = atlas.republics.map(({ id }) => ({
			id,
			status: day.chronicle.get(id)?.find(({ from, event }) => from === change && event)?.status
		}));
		return day.lens.statuses.flatMap(({ id, label }) => {
			const names = gained.filter(({ status }) => status === id).map((it) => nameOf(it.id));
			return names.length ? [labelled(label, formatList(names))] : [];
		});
	}
	const given: Record<GivenTask, () => WorksheetTask> = {
		name: () => ({ text: t('print.taskName', { date }), answer: t('print.answerName') }),
		colour: () => ({ text: t('print.taskColour', { date }), answer: t('print.answerColour') }),
		count: () => ({
			text: t('print.taskCount'),
			answer: day.lens.statuses
				.filter(({ id }) => day.counts.has(id))
				.map(({ id, label }) => labelled(label, String(day.counts.get(id))))
				.join(' · ')
		}),
		change: () => ({
			text: t('print.taskChange', { date: formatDate(change!) }),
			answer: [
				...changingEvents(atlas, view.lens, change).map(({ title }) => title),
				...gains()
			].join(' · ')
		}),
		compare: () => ({
			text: t('print.taskCompare', { date: formatDate(view.compare!) }),
			answer: day.changed.size
				? formatList(atlas.republics.flatMap(({ id }) => (day.changed.has(id) ? nameOf(id) : [])))
				: t('print.answerNone')
		})
	};
	return [
		...possibleTasks(view, day.chronicle, marks)
			.filter((task) => tasks.includes(task))
			.map((task) => given[task]()),
		...ask.map((text) => ({ text }))
	];
}
