/**
 * The part of gifenc 1 that encode-gif.ts uses. Neither the package nor DefinitelyTyped has types for
 * it, and without a declaration TypeScript would take its exports for `any`.
 */
declare module 'gifenc' {
	/** Red, green and blue, 0 to 255. */
	type Palette = [number, number, number][];

	export interface FrameOptions {
		/** The colours of the whole file with the first frame, of this frame alone with another. */
		palette?: Palette;
		/** Milliseconds that the frame stays. */
		delay?: number;
		transparent?: boolean;
		transparentIndex?: number;
		/** What becomes of the frame before the next one: 1 leaves it. */
		dispose?: number;
	}

	export function GIFEncoder(): {
		/** `index` holds the number of each pixel's colour in the palette. */
		writeFrame(index: Uint8Array, width: number, height: number, options?: FrameOptions): void;
		/** What has been written so far. */
		stream: { writeBytes(bytes: readonly number[]): void };
		finish(): void;
		bytes(): Uint8Array<ArrayBuffer>;
	};

	/** The at most `colours` colours that stand best for those of an image. */
	export function quantize(rgba: Uint8ClampedArray, colours: number): Palette;

	/** For each pixel the number of the nearest colour. */
	export function applyPalette(rgba: Uint8ClampedArray, palette: Palette): Uint8Array;
}
