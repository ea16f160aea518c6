/** How far a channel may be off: some browsers change its last bit, which nobody sees. */
const tolerance = 2;

/**
 * Whether a canvas gives back what was painted on it. A browser that protects its reader from being
 * recognised gives noise in its place, and says nothing of it.
 */
export function keepsPixels(): boolean {
	const painted = [51, 102, 153];
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	if (!context) return false;
	context.fillStyle = `rgb(${painted.join()})`;
	context.fillRect(0, 0, 1, 1);
	const read = context.getImageData(0, 0, 1, 1).data;
	return painted.every((channel, index) => Math.abs(channel - read[index]!) <= tolerance);
}
