import {
	BufferTarget,
	Mp4OutputFormat,
	Output,
	Quality,
	VideoSample,
	VideoSampleSource,
	WebMOutputFormat
} from 'mediabunny';
import type { Metadata } from '../metadata';
import { bitrateOf, codecFor, latencyMode, rate, type VideoFormat } from './codecs';
import type { FramePainter } from './frame-painter';
import { toI420 } from './i420';
import { lengthOf, type Shot } from './storyboard';

/** How an encoder reports to its caller. */
export interface EncodeOptions {
	/** Once aborted, the encoder rejects with its reason. */
	signal: AbortSignal;
	/** Called with the share that is done, 0 to 1. */
	onprogress: (share: number) => void;
}

/** Seconds between key frames, at which a player can begin. */
const keyInterval = 4;

/**
 * Make a film of the shots, as fast as the browser encodes, its colours those of the canvas in every
 * player. Rejects where the browser cannot encode it.
 */
export async function encodeVideo(
	painter: FramePainter,
	shots: readonly Shot[],
	format: VideoFormat,
	metadata: Metadata,
	{ signal, onprogress }: EncodeOptions
): Promise<Blob> {
	const { width, height } = painter.canvas;
	const found = await codecFor(format, { width, height });
	if (!found) throw new Error(`no encoder for ${format}`);
	const { matrix, ...codec } = found;
	const colorSpace = {
		primaries: 'bt709',
		transfer: 'iec61966-2-1',
		matrix,
		fullRange: false
	} as const;
	const source = new VideoSampleSource({
		...codec,
		quality: new Quality({ bitrate: bitrateOf({ width, height }) }),
		latencyMode,
		keyFrameInterval: keyInterval,
		// Not every encoder tells the colours of its frames, which the file states.
		onEncodedPacket: (_, told) => {
			if (told?.decoderConfig) told.decoderConfig.colorSpace = colorSpace;
		}
	});
	const target = new BufferTarget();
	const container = format === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
	const output = new Output({ format: container, target });
	output.addVideoTrack(source, { frameRate: rate });
	const { title, description, publisher, coverage, source: origin, licence, address } = metadata;
	output.setMetadataTags({
		title,
		description,
		artist: publisher,
		comment: [coverage, origin, licence, address].join('\n')
	});
	try {
		await output.start();
		const frames = Math.round(lengthOf(shots) * rate);
		let [frame, end] = [0, 0];
		for (const { date, seconds } of shots) {
			end += seconds;
			painter.paint(date);
			const image = painter.context.getImageData(0, 0, width, height);
			const sample = new VideoSample(toI420(image, matrix), {
				format: 'I420',
				codedWidth: width,
				codedHeight: height,
				timestamp: 0,
				duration: 1 / rate,
				colorSpace
			});
			for (; frame < Math.round(end * rate); frame++) {
				sample.setTimestamp(frame / rate);
				await source.add(sample);
				onprogress(frame / frames);
				signal.throwIfAborted();
			}
			sample.close();
		}
		await output.finalize();
		return new Blob([target.buffer!], { type: `video/${format}` });
	} catch (reason) {
		await output.cancel();
		throw reason;
	}
}
