import type { Size } from '../figure/compose';
import type { Matrix } from './i420';

/** A video format that a browser may be able to encode, the one that most programs play first. */
export const videoFormats = ['mp4', 'webm'] as const;
export type VideoFormat = (typeof videoFormats)[number];

/** A codec as the muxer and as the browser calls it, and the matrix that its players take for granted. */
interface Codec {
	codec: 'avc' | 'vp9' | 'vp8';
	fullCodecString: string;
	matrix: Matrix;
}

/** The codecs of each format, the most wanted first. */
const codecs: Record<VideoFormat, readonly Codec[]> = {
	// H.264 at level 4, which holds all sizes on offer: High profile, else Constrained Baseline.
	mp4: [
		{ codec: 'avc', fullCodecString: 'avc1.640028', matrix: 'bt709' },
		{ codec: 'avc', fullCodecString: 'avc1.42e028', matrix: 'bt709' }
	],
	webm: [
		{ codec: 'vp9', fullCodecString: 'vp09.00.41.08', matrix: 'bt709' },
		// VP8 itself knows no matrix but that of BT.601 (RFC 6386, section 9.2).
		{ codec: 'vp8', fullCodecString: 'vp8', matrix: 'smpte170m' }
	]
};

/** Frames a second, all of a film: editors and slides expect an even rate. */
export const rate = 15;
/** Flat colours and sharp letters: 3.5 bits a pixel and second keep the letters sharp. */
export const bitrateOf = ({ width, height }: Size) => Math.round(width * height * 3.5);
/** Twice as fast as `quality`, with hardly a visible difference in maps. */
export const latencyMode = 'realtime';

/** The formats in which this browser makes films of that size. */
export async function videoFormatsFor(size: Size): Promise<VideoFormat[]> {
	const found = await Promise.all(videoFormats.map((format) => codecFor(format, size)));
	return videoFormats.filter((_, index) => found[index]);
}

/** The codec in which this browser makes films of a format and size; `undefined` where it makes none. */
export async function codecFor(format: VideoFormat, size: Size): Promise<Codec | undefined> {
	// Browsers define it in secure contexts (https) only.
	if (typeof VideoEncoder === 'undefined') return undefined;
	// WebKitGTK crashes where an encoder is the first thing that needs its media library.
	document.createElement('video').canPlayType(`video/${format}`);
	for (const codec of codecs[format]) {
		const support = await VideoEncoder.isConfigSupported({
			...size,
			codec: codec.fullCodecString,
			framerate: rate,
			bitrate: bitrateOf(size),
			latencyMode
		}).catch(() => undefined);
		if (support?.supported) return codec;
	}
	return undefined;
}
