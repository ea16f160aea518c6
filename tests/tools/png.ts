import { inflateSync } from 'node:zlib';

/** A picture in rows of pixels, red, green and blue. */
export interface Picture {
	width: number;
	height: number;
	/** The colour at a pixel; beyond the edges that of the edge. */
	at: (x: number, y: number) => readonly [number, number, number];
}

/** Reads a screenshot: a PNG of 8 bits a channel, not interlaced (PNG specification, section 9). */
export function readPng(png: Buffer): Picture {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const channels = { 2: 3, 6: 4 }[png[25]!];
	if (png[24] !== 8 || !channels || png[28] !== 0) throw new Error('not a screenshot');
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	const raw = inflateSync(Buffer.concat(parts));
	const stride = width * channels;
	const rows = Buffer.alloc(stride * height);
	for (let y = 0; y < height; y++) {
		const filter = raw[y * (stride + 1)]!;
		for (let x = 0; x < stride; x++) {
			const here = y * stride + x;
			const left = x >= channels ? rows[here - channels]! : 0;
			const up = y > 0 ? rows[here - stride]! : 0;
			const corner = x >= channels && y > 0 ? rows[here - stride - channels]! : 0;
			const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!;
			rows[here] = raw[y * (stride + 1) + 1 + x]! + guess;
		}
	}
	return {
		width,
		height,
		at: (x, y) => {
			const [column, row] = [clamp(Math.round(x), width), clamp(Math.round(y), height)];
			const start = row * stride + column * channels;
			return [rows[start]!, rows[start + 1]!, rows[start + 2]!];
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

function paeth(left: number, up: number, corner: number): number {
	const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value)) as [
		number,
		number,
		number
	];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}
