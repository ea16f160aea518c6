/** What a reader does with a pointer or a key. */
const moves = ['pointermove', 'pointerdown', 'wheel', 'keydown'];

/**
 * Say when the reader has done nothing for so many milliseconds, and when that ends with the next move
 * of a pointer or press of a key. What is returned ends the watch, and the rest.
 */
export function watchRest(
	target: EventTarget,
	patience: number,
	onrest: (resting: boolean) => void
): () => void {
	let timer: ReturnType<typeof setTimeout>;
	const wake = () => {
		clearTimeout(timer);
		onrest(false);
		timer = setTimeout(() => onrest(true), patience);
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
