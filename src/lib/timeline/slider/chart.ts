import type { StatusId } from '$lib/domain/atlas';
import { changeDays, countStatuses, statusesOn, type Chronicle } from '$lib/domain/interval';
import type { TimelineScale } from '$lib/domain/timeline';
import type { IsoDate } from '$lib/domain/date';

/** A rectangle of the stacked chart: `x` and `width` are shares of the track, the rest republics. */
interface Band {
	status: StatusId;
	x: number;
	width: number;
	/** How many republics are above it, and how many it counts. */
	y: number;
	height: number;
}

/**
 * The stacked step chart of a lens: between two change days, one band per status that is held,
 * in the order of `statuses` from the top.
 */
export function stackBands(
	chronicle: Chronicle,
	statuses: readonly StatusId[],
	scale: TimelineScale
): Band[] {
	const first = scale.anchors[0]!.date;
	const last = scale.anchors.at(-1)!.date;
	const days = [first, ...changeDays(chronicle)];
	return days.flatMap((day, index) => {
		const x = scale.at(day);
		const width = scale.at(days[index + 1] ?? last) - x;
		return stackOn(chronicle, statuses, day).map((part) => ({ ...part, x, width }));
	});
}

function stackOn(chronicle: Chronicle, statuses: readonly StatusId[], day: IsoDate) {
	const counts = countStatuses(statusesOn(chronicle, day));
	let y = 0;
	return statuses.flatMap((status) => {
		const height = counts.get(status) ?? 0;
		y += height;
		return height ? [{ status, y: y - height, height }] : [];
	});
}
