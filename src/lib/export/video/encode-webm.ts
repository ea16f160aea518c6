import type { Reel } from './frame-painter';
import { lengthOf, type Shot } from './storyboard';
import { writeWebm, type EncodedFrame } from './webm';

/** How far a film is, 0 to 1, and how to stop it: aborted, its promise rejects with the reason. */
export interface Making {
	signal: AbortSignal;
	onprogress: (share: number) => void;
}

/** Frames a second while the days glide by. */
export const rate = 15;
/** A picture that stands still is written again after so many seconds, for players that wait for it. */
const stillEvery = 1;
/** Seconds between frames that a player can begin at. */
const keyEvery = 4;
/** Frames that may wait for the encoder: more would only fill the memory. */
const waiting = 4;
/** The codecs of WebM, the quickest first. */
const codecs = { vp8: 'V_VP8', 'vp09.00.41.08': 'V_VP9' };

type Side = { width: number; height: number };

const configOf = (codec: string, { width, height }: Side): VideoEncoderConfig => ({
	codec,
	width,
	height,
	framerate: rate,
	// Flat colours and sharp letters: 3.5 bits a pixel and second keep the letters sharp.
	bitrate: width * height * 3.5,
	// Twice as fast as `quality`, with hardly a difference in such pictures.
	latencyMode: 'realtime'
});

/** The codec in which this browser makes films of that size; `undefined` where it makes none. */
export async function codecFor(size: Side): Promise<keyof typeof codecs | undefined> {
	// Browsers offer it on secure addresses (https) only.
	if (typeof VideoEncoder === 'undefined') return undefined;
	for (const codec of Object.keys(codecs) as (keyof typeof codecs)[]) {
		const asked = await VideoEncoder.isConfigSupported(configOf(codec, size)).catch(
			() => undefined
		);
		if (asked?.supported) return codec;
	}
	return undefined;
}

/**
 * Make a WebM film of the shots as fast as the machine can, whatever the film's length. Rejects
 * where the browser cannot encode it.
 */
export async function encodeWebm(
	reel: Reel,
	shots: readonly Shot[],
	{ signal, onprogress }: Making
): Promise<Blob> {
	const { width, height } = reel.canvas;
	const codec = await codecFor({ width, height });
	if (!codec) throw new Error('no encoder for WebM');
	const frames: EncodedFrame[] = [];
	let fail: (reason: unknown) => void;
	const failed = new Promise<never>((_, reject) => (fail = reject));
	// It is raced below; should it lose, nobody need hear of it.
	failed.catch(() => {});
	const encoder = new VideoEncoder({
		output: (chunk) => {
			const data = new Uint8Array(chunk.byteLength);
			chunk.copyTo(data);
			frames.push({ data, time: Math.round(chunk.timestamp / 1000), key: chunk.type === 'key' });
		},
		error: (reason) => fail(reason)
	});
	try {
		encoder.configure(configOf(codec, { width, height }));
		const length = lengthOf(shots);
		let nextKey = 0;
		for (const { date, time } of framesOf(shots)) {
			reel.show(date);
			const frame = new VideoFrame(reel.canvas, { timestamp: Math.round(time * 1e6) });
			encoder.encode(frame, { keyFrame: time >= nextKey });
			frame.close();
			if (time >= nextKey) nextKey = time + keyEvery;
			onprogress(time / length);
			while (encoder.encodeQueueSize > waiting) await Promise.race([dequeued(encoder), failed]);
			signal.throwIfAborted();
		}
		await Promise.race([encoder.flush(), failed]);
		signal.throwIfAborted();
		return writeWebm({ codec: codecs[codec], width, height, duration: length * 1000, frames });
	} finally {
		if (encoder.state !== 'closed') encoder.close();
	}
}

/** When which day is painted, in seconds: at the start of its shot and now and then while it stays. */
function* framesOf(shots: readonly Shot[]) {
	let start = 0;
	for (const { date, seconds } of shots) {
		for (let time = 0; time < seconds - 1e-6; time += stillEvery)
			yield { date, time: start + time };
		start += seconds;
	}
}

const dequeued = (encoder: VideoEncoder) =>
	new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
