import type { Atlas } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import { markedEvents } from '$lib/domain/theme';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';

/**
 * The captions of a film by day: the first major of the events that the timeline marks, and how many
 * more there are. A day without has none.
 */
export function captionsOf(
	atlas: Atlas,
	{ themes }: Pick<View, 'themes'>,
	{ t }: Pick<FullI18n, 't'>
): (day: IsoDate) => string {
	const marked = markedEvents(atlas, themes);
	return (day) => {
		const events = marked.filter(({ date }) => date === day);
		const first = events.find(({ rank }) => rank === 'major') ?? events[0];
		if (!first) return '';
		const count = events.length - 1;
		return count ? t('export.andMore', { title: first.title, count }) : first.title;
	};
}
