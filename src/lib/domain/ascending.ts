import type { IsoDate } from './date';

/**
 * The last item of an ascending list whose day has come by a date. The list is halved time and again:
 * of ten times as many items only four more are looked at.
 */
export function lastUpTo<Item>(
	items: readonly Item[],
	date: IsoDate,
	dayOf: (item: Item) => IsoDate
): Item | undefined {
	let [known, end] = [0, items.length];
	while (known < end) {
		const middle = (known + end) >> 1;
		if (dayOf(items[middle]!) <= date) known = middle + 1;
		else end = middle;
	}
	return items[known - 1];
}
