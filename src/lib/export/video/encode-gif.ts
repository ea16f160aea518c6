import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Making } from './encode-webm';
import type { Reel } from './frame-painter';
import type { Shot } from './storyboard';

/** Frames a second: an animated GIF gets large, and many programs refuse to show more. */
export const rate = 10;
/** Of the 256 colours of a GIF one says "as before". */
const mostColours = 255;

/** Make an animated GIF of the shots, which repeats for ever. */
export async function encodeGif(
	reel: Reel,
	shots: readonly Shot[],
	{ signal, onprogress }: Making
): Promise<Blob> {
	const { width, height } = reel.canvas;
	const gif = GIFEncoder();
	const pixels = (shot: Shot) => {
		reel.show(shot.date);
		return reel.context.getImageData(0, 0, width, height).data;
	};
	// The legend holds every colour of the map on each frame; that of a title is not yet on the first.
	const [first, last] = [pixels(shots[0]!), pixels(shots.at(-1)!)];
	const sample = new Uint8ClampedArray(2 * first.length);
	sample.set(first);
	sample.set(last, first.length);
	const palette = quantize(sample, mostColours);
	const asBefore = palette.length;
	palette.push([0, 0, 0]);
	let before: Uint8Array | undefined;
	let elapsed = 0;
	for (const [index, shot] of shots.entries()) {
		const colours = applyPalette(pixels(shot), palette);
		// In hundredths of a second, rounded so that the film as a whole keeps its length.
		const from = Math.round(elapsed * 100);
		elapsed += shot.seconds;
		gif.writeFrame(before ? whatChanged(colours, before, asBefore) : colours, width, height, {
			...(before ? { transparent: true, transparentIndex: asBefore } : { palette }),
			delay: (Math.round(elapsed * 100) - from) * 10,
			dispose: 1
		});
		before = colours;
		onprogress((index + 1) / shots.length);
		await breath();
		signal.throwIfAborted();
	}
	gif.finish();
	return new Blob([gif.bytes()], { type: 'image/gif' });
}

/** The frame without what stays as it is, which takes next to no room. */
const whatChanged = (frame: Uint8Array, before: Uint8Array, asBefore: number) =>
	frame.map((colour, index) => (colour === before[index] ? asBefore : colour));

/** Lets the page draw its progress and take the reader's input. */
const breath = () => new Promise((resolve) => setTimeout(resolve));
