import type { IsoDate } from '$lib/domain/date';
import type { TimelineScale } from '$lib/domain/timeline';

/** A date written under the track. */
export interface AxisLabel {
	date: IsoDate;
	/** Its place, as a share of the track. */
	at: number;
	/** A year, or a month within the year that has most room. */
	unit: 'year' | 'month';
	/** The narrowest track, in pixels, that has room for it. */
	room: number;
}

/** Track widths, in pixels, at which labels are chosen, and the room one label needs. */
const tracks = [280, 480, 760, 1100];
const labelWidth = { year: 40, month: 36 };

/**
 * The labels of the axis. On every width as many as stand free of each other, the coarser ones
 * first: starts of the scale's pieces, decades, years, months.
 */
export function axisLabels(scale: TimelineScale): AxisLabel[] {
	const wanted = candidates(scale);
	const chosen: AxisLabel[] = [];
	for (const room of tracks) {
		for (const { date, unit } of wanted) {
			const at = scale.at(date);
			const free = (other: AxisLabel) =>
				Math.abs(other.at - at) * room >= (labelWidth[unit] + labelWidth[other.unit]) / 2;
			const inside = at * room >= labelWidth[unit] / 2 && (1 - at) * room >= labelWidth[unit] / 2;
			if (inside && chosen.every(free)) chosen.push({ date, at, unit, room });
		}
	}
	return chosen;
}

function candidates({ anchors }: TimelineScale): Pick<AxisLabel, 'date' | 'unit'>[] {
	const [first, last] = [anchors[0]!.date, anchors.at(-1)!.date];
	const years = range(Number(first.slice(0, 4)) + 1, Number(last.slice(0, 4)));
	const starts = new Set(anchors.map(({ date }) => date));
	const rank = (year: number) =>
		starts.has(`${year}-01-01`) ? 0 : year % 10 === 0 ? 1 : year % 5 === 0 ? 2 : 3;
	const byRank = [...years].sort((a, b) => rank(a) - rank(b) || a - b);
	const widest = [...years].sort((a, b) => span(anchors, b) - span(anchors, a))[0]!;
	const months = [7, 4, 10].map((month) => `${widest}-${String(month).padStart(2, '0')}-01`);
	const coarse = byRank.filter((year) => rank(year) < 2).map((year) => `${year}-01-01`);
	const fine = byRank.filter((year) => rank(year) >= 2).map((year) => `${year}-01-01`);
	return [
		...coarse.map((date) => ({ date, unit: 'year' as const })),
		...months.map((date) => ({ date, unit: 'month' as const })),
		...fine.map((date) => ({ date, unit: 'year' as const }))
	];
}

/** The share of the track that a year takes where it is a piece of the scale by itself. */
function span(anchors: TimelineScale['anchors'], year: number): number {
	const at = (date: IsoDate) => anchors.find((anchor) => anchor.date === date)?.at;
	const [from, to] = [at(`${year}-01-01`), at(`${year + 1}-01-01`)];
	return from === undefined || to === undefined ? 0 : to - from;
}

const range = (first: number, last: number) =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);
