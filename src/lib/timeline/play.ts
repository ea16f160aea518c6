/**
 * Move along the track from place `from` to its end at `seconds` for the whole track. `onplace` is
 * called once a frame with the place reached (0 to 1), `onend` after the last one.
 * Returns how to stop.
 */
export function playFrom(
	from: number,
	seconds: number,
	onplace: (at: number) => void,
	onend: () => void
): () => void {
	let frame = requestAnimationFrame((start) => {
		const advance = (now: number) => {
			const at = Math.min(1, from + (now - start) / 1000 / seconds);
			onplace(at);
			if (at < 1) frame = requestAnimationFrame(advance);
			else onend();
		};
		frame = requestAnimationFrame(advance);
	});
	return () => cancelAnimationFrame(frame);
}
