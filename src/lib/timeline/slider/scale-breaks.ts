import type { IsoDate } from '$lib/domain/date';
import type { Anchor, TimelineScale } from '$lib/domain/timeline';
import type { I18n } from '$lib/i18n/i18n';
import { roomGained } from '../timeline-window';

/** Where the scale changes within what is in sight. */
export const scaleBreaks = ({ anchors }: TimelineScale): readonly Anchor[] =>
	anchors.slice(1, -1).filter(({ at }) => at >= 0 && at <= 1);

/** How the room of a day differs on both sides of a break, in a sentence. */
export function describeBreak(
	scale: TimelineScale,
	date: IsoDate,
	{ t, formatDate, formatNumber }: Pick<I18n, 't' | 'formatDate' | 'formatNumber'>
): string {
	const gained = roomGained(scale, date);
	return t('timeline.scaleChange', {
		date: formatDate(date),
		wider: gained > 1 ? 'yes' : 'no',
		times: formatNumber(Math.round(10 * Math.max(gained, 1 / gained)) / 10)
	});
}
