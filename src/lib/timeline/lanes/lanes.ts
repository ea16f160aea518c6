import type { Lens, RepublicId } from '$lib/domain/atlas';
import type { Interval } from '$lib/domain/interval';
import type { TimelineScale } from '$lib/domain/timeline';
import { describeAct, describeStatus } from '$lib/i18n/describe-status';
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
	lens: Lens,
	republic: RepublicId,
	i18n: Pick<I18n, 't' | 'formatDate' | 'formatPercent'>
): string[] {
	const { t, formatDate } = i18n;
	return intervals.map((interval, index) => {
		const act = describeAct(lens, republic, interval, i18n);
		if (act) return act;
		const { from, to, precision } = interval;
		const status = describeStatus(lens, republic, interval.status, i18n);
		const since = index ? formatDate(from, 'long', precision) : undefined;
		const until = to && formatDate(to, 'long', intervals[index + 1]?.precision);
		if (since && until) return t('lanes.between', { status, from: since, to: until });
		if (since) return t('lanes.since', { status, from: since });
		return until ? t('lanes.until', { status, to: until }) : t('lanes.all', { status });
	});
}
