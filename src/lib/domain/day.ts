import { lastUpTo } from './ascending';
import type { Atlas, Lens, LensId, RepublicId } from './atlas';
import type { IsoDate } from './date';
import { differences, type Difference } from './difference';
import { chronicle, countStatuses, statusesOn, type Chronicle, type Statuses } from './interval';
import { nameOn } from './name';
import type { BodyName } from './membership';
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

/** The lenses whose statuses follow from the atlas's own events. */
export const eventLenses = ({ lenses }: Pick<Atlas, 'lenses'>): Lens[] =>
	lenses.filter(({ kind }) => kind !== 'membership');

/** Whether a lens tells of the ties with a body, which the view names. */
export const tellsOfBody = (atlas: Atlas, lens: LensId): boolean =>
	lensOf(atlas, lens).kind === 'membership';

/** The body that a view tells of in a lens of memberships: the first where it names none. */
export const bodyOf = ({ bodies }: Atlas, { body }: Pick<View, 'body'>): BodyName | undefined =>
	bodies.find(({ id }) => id === body) ?? bodies[0];

/** The title of a view's lens, with the body that it tells of: "Alliances: CSTO". */
export function lensTitle(atlas: Atlas, view: Pick<View, 'lens' | 'body'>): string {
	const { title, titleOfBody } = lensOf(atlas, view.lens);
	return titleOfBody?.replace('{body}', bodyOf(atlas, view)?.name ?? '') ?? title;
}

/** What the map of a view shows, with `{date}` for its day: "CSTO: who took part on {date}". */
export const lensHeading = (atlas: Atlas, view: Pick<View, 'lens' | 'body'>): string =>
	lensOf(atlas, view.lens).heading.replace('{body}', bodyOf(atlas, view)?.name ?? '');

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
 * The days on which a status, a name or a capital changes, ascending from the atlas's first: from each
 * to the next everything in a `Day` stays as it is.
 */
export function daysOfChange({ from, republics }: Atlas, history: Chronicle): IsoDate[] {
	const statuses = [...history.values()].flat();
	const names = republics.flatMap(({ names, capitals }) => [...names, ...capitals]);
	const days = new Set([...statuses, ...names].map((change) => change.from));
	return [from, ...[...days].filter((day) => day > from).sort()];
}

/** The last of these days up to a date; before all of them the first. */
export const lastChangeDay = (days: readonly IsoDate[], date: IsoDate): IsoDate =>
	lastUpTo(days, date, (day) => day) ?? days[0]!;
