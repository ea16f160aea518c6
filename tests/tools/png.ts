import { PNG } from 'pngjs';

/** A picture in rows of pixels, red, green and blue. */
export interface Picture {
	width: number;
	height: number;
	/** The colour at a pixel; beyond the edges that of the edge. */
	at: (x: number, y: number) => readonly [number, number, number];
}

/** Reads a PNG. */
export function readPng(png: Buffer): Picture {
	const { width, height, data } = PNG.sync.read(png);
	return {
		width,
		height,
		at: (x, y) => {
			const [column, row] = [clamp(Math.round(x), width), clamp(Math.round(y), height)];
			const start = 4 * (row * width + column);
			return [data[start]!, data[start + 1]!, data[start + 2]!];
		}
	};
}

/** The side of the blocks in which pictures are compared: about one tile of a hatching. */
const block = 8;

/**
 * The share of two pictures of one size that differs visibly, in blocks whose colours are taken
 * together: programs draw edges, letters and the beginning of a hatching a hair apart. 1 where
 * the sizes differ.
 */
export function difference(one: Picture, other: Picture): number {
	if (one.width !== other.width || one.height !== other.height) return 1;
	let [blocks, differing] = [0, 0];
	for (let y = 0; y < one.height; y += block)
		for (let x = 0; x < one.width; x += block) {
			const seen = meanOf(other, x, y);
			blocks++;
			if (meanOf(one, x, y).some((value, i) => Math.abs(value - seen[i]!) > 24)) differing++;
		}
	return differing / blocks;
}

/** The colour of a block as a whole. */
function meanOf({ at }: Picture, left: number, top: number): [number, number, number] {
	const mean: [number, number, number] = [0, 0, 0];
	for (let y = 0; y < block; y++)
		for (let x = 0; x < block; x++)
			at(left + x, top + y).forEach((value, i) => (mean[i]! += value / block ** 2));
	return mean;
}

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

/** What a PNG tells about itself, by keyword: its chunks of text in UTF-8 (PNG, "iTXt"). */
export function textsOfPng(png: Buffer): Record<string, string> {
	const texts: Record<string, string> = {};
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		const data = png.subarray(at + 8, at + 8 + png.readUInt32BE(at));
		if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
		// Keyword; whether and how it is compressed; language; translated keyword; text.
		const [keyword, , , , , text] = data.toString('utf8').split('\0');
		texts[keyword!] = text!;
	}
	return texts;
}
