import { crc32, deflateSync } from 'node:zlib';

/** A part of a PNG: its length, its name, its data, and the sum that guards these two. */
function chunk(name: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}

/** A colour (#rrggbb) as an opaque pixel: red, green, blue and alpha from the lowest byte up. */
const pixelOf = (hex: string): number =>
	hex.match(/[\da-f]{2}/gi)!.reduceRight((pixel, part) => pixel * 256 + parseInt(part, 16), 255);

/** So many colours, at least, let edges look smooth; four bits hold 16. */
const leastColours = 10;

/**
 * The colours of a picture, those of its `areas` first, then those that most pixels have; and to every
 * colour the number of that which is nearest.
 */
function paletteOf(
	colours: Uint32Array,
	areas: readonly number[]
): { palette: number[]; nearest: Map<number, number> } {
	const counts = new Map<number, number>();
	for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
	const frequent = [...counts]
		.sort(([one, many], [other, more]) => more - many || one - other)
		.map(([colour]) => colour);
	const palette = [...new Set([...areas, ...frequent])].slice(
		0,
		Math.max(areas.length, leastColours)
	);
	const channels = (colour: number) => [0, 8, 16].map((shift) => (colour >> shift) & 255);
	const distance = (one: number, other: number) => {
		const parts = channels(other);
		return channels(one).reduce((sum, part, at) => sum + (part - parts[at]!) ** 2, 0);
	};
	const nearestTo = (colour: number) =>
		palette.reduce(
			(best, other, at) => (distance(colour, other) < distance(colour, palette[best]!) ? at : best),
			0
		);
	return { palette, nearest: new Map([...counts.keys()].map((it) => [it, nearestTo(it)])) };
}

/**
 * A picture of opaque pixels (red, green, blue and alpha, in rows, their number even) as a PNG of
 * few colours, those of its `areas` (#rrggbb, at most 16) among them (PNG, 3rd edition, 5 and 11): four
 * bits to a pixel, no filter, which suits areas of one colour.
 */
export function palettePng(
	pixels: Uint8Array,
	width: number,
	height: number,
	areas: readonly string[]
): Buffer {
	// A copy begins where whole numbers may.
	const colours = new Uint32Array(new Uint8Array(pixels).buffer);
	const { palette, nearest } = paletteOf(colours, areas.map(pixelOf));
	const bytes = width / 2;
	const rows = Buffer.alloc((bytes + 1) * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < bytes; x++) {
			const pixel = y * width + 2 * x;
			rows[y * (bytes + 1) + 1 + x] =
				(nearest.get(colours[pixel]!)! << 4) | nearest.get(colours[pixel + 1]!)!;
		}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	// Four bits to a pixel, which name a colour of the palette.
	header.set([4, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk(
			'PLTE',
			Buffer.from(palette.flatMap((it) => [it & 255, (it >> 8) & 255, (it >> 16) & 255]))
		),
		chunk('IDAT', deflateSync(rows, { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}
