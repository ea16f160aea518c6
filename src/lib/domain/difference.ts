import type { Precision, RepublicId, StatusId } from './atlas';
import type { IsoDate } from './date';
import { intervalOn, type Chronicle, type Interval } from './interval';

/** A republic whose status is not the same on two days. */
export interface Difference {
	republic: RepublicId;
	/** The statuses on the earlier and on the later day. */
	before: StatusId;
	after: StatusId;
	/** The day on which the later status began. */
	since: IsoDate;
	/** How exactly that is known, where that is not the day. */
	precision?: Precision;
	/** Every change between the two days, that to the later status the last; statuses in between, too. */
	steps: readonly Interval[];
}

/** What differs between two days, whichever comes first, in the order of the chronicle. */
export function differences(chronicle: Chronicle, one: IsoDate, other: IsoDate): Difference[] {
	const [earlier, later] = one < other ? [one, other] : [other, one];
	return [...chronicle].flatMap(([republic, intervals]) => {
		const before = intervalOn(intervals, earlier);
		const after = intervalOn(intervals, later);
		if (!before || !after || before.status === after.status) return [];
		const { status, from: since, precision } = after;
		const exact = precision && { precision };
		const steps = intervals.filter(({ from }) => earlier < from && from <= later);
		return [{ republic, before: before.status, after: status, since, ...exact, steps }];
	});
}
