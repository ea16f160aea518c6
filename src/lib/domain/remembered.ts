/**
 * A function that works out each key's value when it is first asked, and gives the same ever after. It
 * forgets none: for keys of which there are few.
 */
export function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
	const made = new Map<Key, Value>();
	return (key) => {
		if (!made.has(key)) made.set(key, make(key));
		return made.get(key)!;
	};
}
