import { expect, test } from 'vitest';
import { writeWebm, type EncodedFrame } from './webm';

const frame = (time: number, key = false): EncodedFrame => ({
	data: Uint8Array.of(1, 2, 3, time & 0xff),
	time,
	key
});
const frames = [frame(0, true), frame(42), frame(83), frame(4000, true), frame(4042)];

const film = async () => {
	const blob = writeWebm({
		application: 'test-atlas',
		codec: 'V_VP8',
		width: 1280,
		height: 720,
		duration: 4083,
		frames
	});
	expect(blob.type).toBe('video/webm');
	return new Uint8Array(await blob.arrayBuffer());
};

/** The elements of some bytes, by their identifiers, and where each begins. */
function elements(bytes: Uint8Array) {
	const found: { id: string; at: number; content: Uint8Array }[] = [];
	for (let at = 0; at < bytes.length;) {
		const start = at;
		const idLength = Math.clz32(bytes[at]!) - 23;
		const id = Buffer.from(bytes.subarray(at, (at += idLength))).toString('hex');
		const sizeLength = Math.clz32(bytes[at]!) - 23;
		let size = bytes[at]! & (0xff >> sizeLength);
		for (let i = 1; i < sizeLength; i++) size = size * 256 + bytes[at + i]!;
		at += sizeLength;
		expect(at + size).toBeLessThanOrEqual(bytes.length);
		found.push({ id, at: start, content: bytes.subarray(at, (at += size)) });
	}
	return found;
}

const inside = (bytes: Uint8Array, ...ids: string[]): Uint8Array[] =>
	ids.reduce(
		(level, id) =>
			level.flatMap((part) =>
				elements(part)
					.filter((it) => it.id === id)
					.map((it) => it.content)
			),
		[bytes]
	);
const number = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum * 256 + byte, 0);
const segment = '18538067';

test('the file is WebM and says its codec, its size and how long it runs', async () => {
	const bytes = await film();
	expect(Buffer.from(bytes.subarray(0, 4)).toString('hex')).toBe('1a45dfa3');
	expect(Buffer.from(inside(bytes, '1a45dfa3', '4282')[0]!).toString()).toBe('webm');
	const [duration] = inside(bytes, segment, '1549a966', '4489');
	expect(Buffer.from(duration!).readDoubleBE()).toBe(4083);
	expect(Buffer.from(inside(bytes, segment, '1549a966', '4d80')[0]!).toString()).toBe('test-atlas');
	const [track] = inside(bytes, segment, '1654ae6b', 'ae');
	expect(Buffer.from(inside(track!, '86')[0]!).toString()).toBe('V_VP8');
	expect([...inside(track!, 'e0', 'b0'), ...inside(track!, 'e0', 'ba')].map(number)).toEqual([
		1280, 720
	]);
});

test('every frame is in it at its time, a cluster from each key frame on', async () => {
	const clusters = inside(await film(), segment, '1f43b675');
	const times = clusters.flatMap((cluster) => {
		const since = number(inside(cluster, 'e7')[0]!);
		return inside(cluster, 'a3').map((block) => ({
			time: since + Buffer.from(block).readInt16BE(1),
			key: block[3] === 0x80,
			data: block.slice(4)
		}));
	});
	expect(clusters).toHaveLength(2);
	expect(times).toEqual(frames.map(({ time, key, data }) => ({ time, key, data })));
});

test('the index leads to the clusters', async () => {
	const [body] = inside(await film(), segment);
	const at = elements(body!)
		.filter(({ id }) => id === '1f43b675')
		.map(({ at }) => at);
	const points = inside(body!, '1c53bb6b', 'bb');
	expect(points.map((point) => number(inside(point, 'b7', 'f1')[0]!))).toEqual(at);
	expect(points.map((point) => number(inside(point, 'b3')[0]!))).toEqual([0, 4000]);
});
