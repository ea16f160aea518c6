/** Keys that move the focus along a row or a column of buttons. */
const keys = {
	across: { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity },
	down: { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity }
} as const;

/** The index that a key leads to from `index` among `count`, or `undefined` for other keys. */
export function nextIndex(
	key: string,
	direction: keyof typeof keys,
	index: number,
	count: number
): number | undefined {
	const by = (keys[direction] as Record<string, number>)[key];
	return by === undefined ? undefined : Math.min(count - 1, Math.max(0, index + by));
}

/** Move the focus among the buttons of a row or column by the keys that do so. */
export function rovingTabindex(
	event: KeyboardEvent,
	direction: keyof typeof keys,
	container: HTMLElement
): void {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	const buttons = [...container.querySelectorAll('button')];
	const index = buttons.findIndex((button) => button === event.target);
	const next = index < 0 ? undefined : nextIndex(event.key, direction, index, buttons.length);
	if (next === undefined) return;
	event.preventDefault();
	buttons[next]!.focus();
}
