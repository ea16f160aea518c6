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

const clamp = (value: number, size: number) => Math.max(0, Math.min(size - 1, value));

function paeth(left: number, up: number, corner: number): number {
	const [a, b, c] = [left, up, corner].map((value) => Math.abs(left + up - corner - value)) as [
		number,
		number,
		number
	];
	return a <= b && a <= c ? left : b <= c ? up : corner;
}
