/** What a reader does with a pointer, a key or a page that scrolls. */
const moves = [
	'pointermove',
	'pointerdown',
	'pointerup',
	'pointercancel',
	'wheel',
	'scroll',
	'keydown'
];

/**
 * Say when the reader has done nothing for so many milliseconds and holds nothing, and when that ends
 * with the next move. What is returned ends the watch, and the rest.
 */
export function watchRest(
	target: EventTarget,
	patience: number,
	onrest: (resting: boolean) => void
): () => void {
	let timer: ReturnType<typeof setTimeout>;
	let held = false;
	const wake = (event?: Event) => {
		if (event?.type === 'pointerdown') held = true;
		if (event?.type === 'pointerup' || event?.type === 'pointercancel') held = false;
		clearTimeout(timer);
		onrest(false);
		if (!held) timer = setTimeout(() => onrest(true), patience);
	};
	wake();
	const listening = { capture: true, passive: true };
	for (const move of moves) target.addEventListener(move, wake, listening);
	return () => {
		clearTimeout(timer);
		onrest(false);
		for (const move of moves) target.removeEventListener(move, wake, listening);
	};
}
