import { applyPalette, GIFEncoder, quantize } from 'gifenc';
import type { Metadata } from '../metadata';
import type { EncodeOptions } from './encode-video';
import type { FramePainter } from './frame-painter';
import type { Shot } from './storyboard';

/** Frames a second: an animated GIF gets large, and many programs show no more than that. */
export const rate = 10;
/** One of the 256 colours of a GIF stands for "as in the frame before". */
const maxColours = 255;

/** Make an animated GIF of the shots, which repeats endlessly; a comment in it tells what it is. */
export async function encodeGif(
	painter: FramePainter,
	shots: readonly Shot[],
	metadata: Metadata,
	{ signal, onprogress }: EncodeOptions
): Promise<Blob> {
	const { width, height } = painter.canvas;
	const gif = GIFEncoder();
	const pixels = (shot: Shot) => {
		painter.paint(shot.date);
		return painter.context.getImageData(0, 0, width, height).data;
	};
	// Each frame's legend holds every colour of the map; a caption's may be missing on the first.
	const [first, last] = [pixels(shots[0]!), pixels(shots.at(-1)!)];
	const sample = new Uint8ClampedArray(2 * first.length);
	sample.set(first);
	sample.set(last, first.length);
	const palette = quantize(sample, maxColours);
	const unchanged = palette.length;
	palette.push([0, 0, 0]);
	let previous: Uint8Array | undefined;
	let elapsed = 0;
	for (const [index, shot] of shots.entries()) {
		const colours = applyPalette(pixels(shot), palette);
		// In hundredths of a second, rounded so that the film as a whole keeps its length.
		const from = Math.round(elapsed * 100);
		elapsed += shot.seconds;
		gif.writeFrame(previous ? differenceOf(colours, previous, unchanged) : colours, width, height, {
			...(previous ? { transparent: true, transparentIndex: unchanged } : { palette }),
			delay: (Math.round(elapsed * 100) - from) * 10,
			dispose: 1
		});
		previous = colours;
		onprogress((index + 1) / shots.length);
		await nextTask();
		signal.throwIfAborted();
	}
	gif.stream.writeBytes(commentOf(metadata));
	gif.finish();
	return new Blob([gif.bytes()], { type: 'image/gif' });
}

/** A comment (GIF89a, section 24): its mark, blocks of up to 255 bytes, each after its length, and none. */
function commentOf({ title, coverage, source, licence, address }: Metadata): number[] {
	const bytes = [
		...new TextEncoder().encode([title, coverage, source, licence, address].join('\n'))
	];
	const blocks: number[] = [];
	for (let at = 0; at < bytes.length; at += 255) {
		const block = bytes.slice(at, at + 255);
		blocks.push(block.length, ...block);
	}
	return [0x21, 0xfe, ...blocks, 0];
}

/** The frame with its unchanged pixels in one colour, which compresses to next to nothing. */
const differenceOf = (frame: Uint8Array, previous: Uint8Array, unchanged: number) =>
	frame.map((colour, index) => (colour === previous[index] ? unchanged : colour));

/** Lets the page draw its progress and handle the reader's input. */
const nextTask = () => new Promise((resolve) => setTimeout(resolve));
