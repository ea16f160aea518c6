import type { FramePainter } from './frame-painter';
import type { Size } from '../figure/compose';
import { lengthOf, type Shot } from './storyboard';
import { writeWebm, type EncodedFrame } from './webm';

/** How an encoder reports to its caller. */
export interface EncodeOptions {
	/** Once aborted, the encoder rejects with its reason. */
	signal: AbortSignal;
	/** Called with the share that is done, 0 to 1. */
	onprogress: (share: number) => void;
}

/** Frames a second of a sweep through the days. */
export const rate = 15;
/** Seconds after which an unchanged frame is written again, for players that expect one. */
const repeatAfter = 1;
/** Seconds between key frames, at which a player can begin. */
const keyInterval = 4;
/** Frames that may queue for the encoder: more would only fill the memory. */
const maxQueue = 4;
/** The codecs of WebM and their names in Matroska, the quickest to encode first. */
const codecs = { vp8: 'V_VP8', 'vp09.00.41.08': 'V_VP9' };

const configOf = (codec: string, { width, height }: Size): VideoEncoderConfig => ({
	codec,
	width,
	height,
	framerate: rate,
	// Flat colours and sharp letters: 3.5 bits a pixel and second keep the letters sharp.
	bitrate: width * height * 3.5,
	// Twice as fast as `quality`, with hardly a visible difference in maps.
	latencyMode: 'realtime'
});

/** The codec in which this browser makes films of that size; `undefined` where it makes none. */
export async function codecFor(size: Size): Promise<keyof typeof codecs | undefined> {
	// Browsers define it in secure contexts (https) only.
	if (typeof VideoEncoder === 'undefined') return undefined;
	for (const codec of Object.keys(codecs) as (keyof typeof codecs)[]) {
		const config = configOf(codec, size);
		const support = await VideoEncoder.isConfigSupported(config).catch(() => undefined);
		if (support?.supported) return codec;
	}
	return undefined;
}

/**
 * Make a WebM film of the shots, as fast as the browser encodes, signed by an `application`. Rejects
 * where the browser cannot encode it.
 */
export async function encodeWebm(
	painter: FramePainter,
	shots: readonly Shot[],
	application: string,
	{ signal, onprogress }: EncodeOptions
): Promise<Blob> {
	const { width, height } = painter.canvas;
	const codec = await codecFor({ width, height });
	if (!codec) throw new Error('no encoder for WebM');
	const frames: EncodedFrame[] = [];
	let fail: (reason: unknown) => void;
	const failed = new Promise<never>((_, reject) => (fail = reject));
	// Raced against below; a rejection that loses the race is not unhandled.
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
			painter.paint(date);
			const frame = new VideoFrame(painter.canvas, { timestamp: Math.round(time * 1e6) });
			encoder.encode(frame, { keyFrame: time >= nextKey });
			frame.close();
			if (time >= nextKey) nextKey = time + keyInterval;
			onprogress(time / length);
			while (encoder.encodeQueueSize > maxQueue) await Promise.race([dequeued(encoder), failed]);
			signal.throwIfAborted();
		}
		await Promise.race([encoder.flush(), failed]);
		signal.throwIfAborted();
		const duration = length * 1000;
		return writeWebm({ application, codec: codecs[codec], width, height, duration, frames });
	} finally {
		if (encoder.state !== 'closed') encoder.close();
	}
}

/** The frames of the film, times in seconds: each shot's first, and its repetitions while it lasts. */
function* framesOf(shots: readonly Shot[]) {
	let start = 0;
	for (const { date, seconds } of shots) {
		for (let time = 0; time < seconds - 1e-6; time += repeatAfter)
			yield { date, time: start + time };
		start += seconds;
	}
}

const dequeued = (encoder: VideoEncoder) =>
	new Promise((resolve) => encoder.addEventListener('dequeue', resolve, { once: true }));
