/** The items by each of their keys, in their order; `Map.groupBy` is newer than Node 20. */
export function groupByKeys<Item>(
	items: readonly Item[],
	keysOf: (item: Item) => readonly string[]
): Map<string, Item[]> {
	const groups = new Map<string, Item[]>();
	for (const item of items)
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}

/** The items by their keys, in their order. */
export const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) =>
	groupByKeys(items, (item) => [keyOf(item)]);
