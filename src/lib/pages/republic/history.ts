import type { Atlas, EventRecord, Lens, RepublicId } from '$lib/domain/atlas';
import { eventLenses } from '$lib/domain/day';
import { chronicle, type Interval } from '$lib/domain/interval';
import { describeStatus } from '$lib/i18n/describe-status';
import type { I18n } from '$lib/i18n/i18n';
import type { Lane } from '../reference/lanes/lane';

/** What a republic was in one lens, day by day, each status with the event that made it. */
export interface LensHistory {
	republic: RepublicId;
	lens: Lens;
	intervals: readonly (Omit<Interval, 'event'> & { event?: EventRecord | undefined })[];
}

/** The histories of a republic in the lenses that events change. `events` are those that made its statuses. */
export const historiesOf = (
	atlas: Atlas,
	republic: RepublicId,
	events: readonly EventRecord[]
): LensHistory[] =>
	eventLenses(atlas).map((lens) => ({
		republic,
		lens,
		intervals: chronicle(atlas, lens.id)
			.get(republic)!
			.map((interval) => ({
				...interval,
				event: events.find(({ id }) => id === interval.event)
			}))
	}));

/** The same as lanes. */
export const lanesOf = (
	histories: readonly LensHistory[],
	i18n: Pick<I18n, 't' | 'formatPercent'>
): Lane[] =>
	histories.map(({ republic, lens, intervals }) => ({
		title: lens.title,
		bars: intervals.map(({ from, to, status, note }) => ({
			from,
			to,
			note,
			status,
			label: describeStatus(lens, republic, status, i18n)
		}))
	}));
