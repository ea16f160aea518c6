import type { Status } from '$lib/domain/atlas';
import type { Interval } from '$lib/domain/interval';
import type { TimelineScale } from '$lib/domain/timeline';
import type { I18n } from '$lib/i18n/i18n';

/** Where an interval lies on the visible track, in percent; parts may be out of sight. */
interface LanePart {
	x: number;
	width: number;
}

/** The places of intervals on the track, to its end where they last. */
export function laneParts(intervals: readonly Interval[], scale: TimelineScale): LanePart[] {
	const end = scale.anchors.at(-1)!.date;
	return intervals.map(({ from, to = end }) => {
		const x = 100 * scale.at(from);
		return { x, width: 100 * scale.at(to) - x };
	});
}

/** What each interval is, in words: its status, from when and until when. */
export function laneTexts(
	intervals: readonly Interval[],
	statuses: readonly Status[],
	{ t, formatDate }: Pick<I18n, 't' | 'formatDate'>
): string[] {
	const labels = new Map(statuses.map(({ id, label }) => [id, label]));
	return intervals.map(({ from, to, precision, status: id }, index) => {
		const status = labels.get(id) ?? '';
		const since = index ? formatDate(from, 'long', precision) : undefined;
		const until = to && formatDate(to, 'long', intervals[index + 1]?.precision);
		if (since && until) return t('lanes.between', { status, from: since, to: until });
		if (since) return t('lanes.since', { status, from: since });
		return until ? t('lanes.until', { status, to: until }) : t('lanes.all', { status });
	});
}
