import type { IsoDate } from './date';

/** A name with the first day on which it holds; it lasts until the next of its list. */
export interface Name {
	from: IsoDate;
	/** Short enough for a label on the map: "Kazakh SSR". */
	name: string;
}

/** The entry of an ascending list that holds on a date; before the first one, the first. */
export function nameOn<Entry extends Name>(names: readonly Entry[], date: IsoDate): Entry {
	return names.findLast(({ from }) => from <= date) ?? names[0]!;
}

/** The entry of an ascending list that holds today. */
export const latestName = <Entry extends Name>(names: readonly Entry[]): Entry => names.at(-1)!;

/** Every name of a list, each once. */
export const distinctNames = (names: readonly Name[]): string[] => [
	...new Set(names.map(({ name }) => name))
];
