import type { Atlas, Lens, LensId, RepublicId } from './atlas';
import type { IsoDate } from './date';
import { differences, type Difference } from './difference';
import { chronicle, countStatuses, statusesOn, type Chronicle, type Statuses } from './interval';
import { nameOn } from './name';
import type { View } from './view';

/** What holds on one day in one lens: all that a screen, a figure or a sheet shows of it. */
export interface Day {
	/** The day asked for; of a `DayState` the last one with a change, since which all of it holds. */
	date: IsoDate;
	lens: Lens;
	chronicle: Chronicle;
	statuses: Statuses;
	counts: ReturnType<typeof countStatuses>;
	/** What each republic is called. */
	names: ReadonlyMap<RepublicId, string>;
	capitals: ReadonlyMap<RepublicId, string>;
	/** What differs from the day compared with. */
	differences: readonly Difference[];
	/** The republics that differ. */
	changed: ReadonlySet<RepublicId>;
}

/** The lens of an id; an unknown one gives the first. */
export const lensOf = ({ lenses }: Atlas, id: LensId): Lens =>
	lenses.find((lens) => lens.id === id) ?? lenses[0]!;

/** What holds on the day of a view. Whoever asks for many days folds the `history` once. */
export function dayOf(
	atlas: Atlas,
	{ date, lens: id, compare }: Pick<View, 'date' | 'lens' | 'compare'>,
	history = chronicle(atlas, lensOf(atlas, id).id)
): Day {
	const statuses = statusesOn(history, date);
	const different = compare === undefined ? [] : differences(history, date, compare);
	return {
		date,
		lens: lensOf(atlas, id),
		chronicle: history,
		statuses,
		counts: countStatuses(statuses),
		names: new Map(atlas.republics.map(({ id, names }) => [id, nameOn(names, date).name])),
		capitals: new Map(atlas.republics.map(({ id, capitals }) => [id, nameOn(capitals, date).name])),
		differences: different,
		changed: new Set(different.map(({ republic }) => republic))
	};
}

/**
 * The last day up to `date` on which a status, a name or a capital changed, or the atlas's first:
 * from there to `date` everything in a `Day` stays as it is.
 */
export function lastChangeDay(atlas: Atlas, history: Chronicle, date: IsoDate): IsoDate {
	const statuses = [...history.values()].flat().map(({ from }) => from);
	const names = atlas.republics.flatMap(({ names, capitals }) => [...names, ...capitals]);
	return [...statuses, ...names.map(({ from }) => from)].reduce(
		(last, day) => (last < day && day <= date ? day : last),
		atlas.from
	);
}
