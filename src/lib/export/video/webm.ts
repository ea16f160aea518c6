/** An encoded frame: when it is shown, in whole milliseconds, and whether it needs no earlier one. */
export interface EncodedFrame {
	data: Uint8Array<ArrayBuffer>;
	time: number;
	key: boolean;
}

/** A film of one video track, silent. */
interface Film {
	/** The application that the file names as its author. */
	application: string;
	/** As Matroska calls it: `V_VP8` or `V_VP9`. */
	codec: string;
	width: number;
	height: number;
	/** In milliseconds. */
	duration: number;
	/** In the order of their time; the first is a key frame. */
	frames: readonly EncodedFrame[];
}

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A film as the bytes of a WebM file, with its duration and an index of the key frames, so that
 * players can seek: RFC 8794 (EBML) and RFC 9559 (Matroska), of which WebM is a part.
 */
export function writeWebm(film: Film): Blob {
	const head = [
		element(0x1549a966, [
			element(0x2ad7b1, [unsigned(1_000_000)]), // a tick is a millisecond
			element(0x4489, [float(film.duration)]),
			element(0x4d80, [text(film.application)]),
			element(0x5741, [text(film.application)])
		]),
		element(0x1654ae6b, [track(film)])
	];
	const clusters = clustersOf(film.frames);
	// Positions count from the first byte inside the segment; the index is as long with any of them.
	const start = lengthOf(head) + cues(clusters, 0).length;
	const body = [...head, cues(clusters, start), ...clusters.map(({ bytes }) => bytes)];
	return new Blob([ebmlHead(), identifier(0x18538067), size(lengthOf(body)), ...body], {
		type: 'video/webm'
	});
}

const ebmlHead = () =>
	element(0x1a45dfa3, [
		element(0x4286, [unsigned(1)]),
		element(0x42f7, [unsigned(1)]),
		element(0x42f2, [unsigned(4)]),
		element(0x42f3, [unsigned(8)]),
		element(0x4282, [text('webm')]),
		element(0x4287, [unsigned(2)]),
		element(0x4285, [unsigned(2)])
	]);

const track = ({ codec, width, height }: Film) =>
	element(0xae, [
		element(0xd7, [unsigned(1)]),
		element(0x73c5, [unsigned(1)]),
		element(0x83, [unsigned(1)]),
		element(0x9c, [unsigned(0)]),
		element(0x86, [text(codec)]),
		element(0xe0, [element(0xb0, [unsigned(width)]), element(0xba, [unsigned(height)])])
	]);

interface Cluster {
	time: number;
	bytes: Bytes;
}

/** A cluster from every key frame on: seeking begins at one. */
function clustersOf(frames: readonly EncodedFrame[]): Cluster[] {
	const groups: EncodedFrame[][] = [];
	for (const frame of frames) {
		if (frame.key || groups.length === 0) groups.push([]);
		groups.at(-1)!.push(frame);
	}
	return groups.map((group) => {
		const { time } = group[0]!;
		const blocks = group.map((frame) => block(frame, time));
		return { time, bytes: element(0x1f43b675, [element(0xe7, [unsigned(time)]), ...blocks]) };
	});
}

/** A frame of track 1; its time counts from the cluster's in a signed 16-bit number. */
function block({ data, time, key }: EncodedFrame, since: number): Bytes {
	const ticks = time - since;
	const head = Uint8Array.of(0x81, ticks >> 8, ticks & 0xff, key ? 0x80 : 0);
	return element(0xa3, [head, data]);
}

/** Where each cluster begins. */
function cues(clusters: readonly Cluster[], start: number): Bytes {
	let position = start;
	const points = clusters.map(({ time, bytes }) => {
		const at = element(0xb7, [
			element(0xf7, [unsigned(1)]),
			element(0xf1, [unsigned(position, 4)])
		]);
		position += bytes.length;
		return element(0xbb, [element(0xb3, [unsigned(time, 4)]), at]);
	});
	return element(0x1c53bb6b, points);
}

function element(id: number, content: readonly Bytes[]): Bytes {
	const parts = [identifier(id), size(lengthOf(content)), ...content];
	const bytes = new Uint8Array(lengthOf(parts));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

const lengthOf = (parts: readonly Bytes[]) => parts.reduce((sum, { length }) => sum + length, 0);

/** An identifier carries the mark of its own length. */
const identifier = (id: number) => unsigned(id);

/** The size of an element in eight bytes, the first of which says so. */
function size(value: number): Bytes {
	const bytes = unsigned(value, 8);
	bytes[0] = 1;
	return bytes;
}

/** A whole number, the highest byte first, in as few bytes as it takes or in so many. */
function unsigned(value: number, length = 1): Bytes {
	const bytes: number[] = [];
	for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
	while (bytes.length < length) bytes.unshift(0);
	return Uint8Array.from(bytes);
}

function float(value: number): Bytes {
	const bytes = new Uint8Array(8);
	new DataView(bytes.buffer).setFloat64(0, value);
	return bytes;
}

const text = (value: string): Bytes => new TextEncoder().encode(value);
