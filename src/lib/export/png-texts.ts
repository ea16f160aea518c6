import type { Metadata } from './metadata';

/** The keywords under which programs look: those of the PNG specification, and of ExifTool. */
const keywords: Record<Exclude<keyof Metadata, 'language'>, string> = {
	title: 'Title',
	description: 'Description',
	coverage: 'Coverage',
	publisher: 'Author',
	source: 'Source',
	licence: 'Copyright',
	address: 'URL'
};

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the first chunk, which holds the size, ends: after the signature of 8 bytes and its own 25. */
const endOfHeader = 33;

/** A PNG with what it tells about itself: a chunk of text in UTF-8 for each (PNG, "iTXt"). */
export function writePngTexts(png: Bytes, { language, ...texts }: Metadata): Bytes {
	const chunks = Object.entries(texts).map(([name, text]) => {
		const keyword = keywords[name as keyof typeof texts];
		// Not compressed (two zeros), the language, no translated keyword.
		return chunk('iTXt', encode(`${keyword}\0\0\0${language}\0\0${text}`));
	});
	return join([png.subarray(0, endOfHeader), ...chunks, png.subarray(endOfHeader)]);
}

/** A chunk: its length, its type, its data, and a sum to check the latter two by. */
function chunk(type: string, data: Bytes): Bytes {
	const checked = join([encode(type), data]);
	return join([bigEndian(data.length), checked, bigEndian(crc32(checked))]);
}

/** The cyclic redundancy check of ISO 3309, bit by bit: texts are short. */
function crc32(bytes: Bytes): number {
	let sum = -1;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum;
}

function bigEndian(value: number): Bytes {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setInt32(0, value);
	return bytes;
}

function join(parts: readonly Bytes[]): Bytes {
	const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

const encode = (text: string): Bytes => new TextEncoder().encode(text);
