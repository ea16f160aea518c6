import { expect, test, vi } from 'vitest';
import { videoFormatsFor } from './codecs';

const size = { width: 640, height: 360 };

/** A browser whose encoder takes the codecs that `takes` accepts; tells what it is asked, in order. */
function browser(takes: (codec: string) => boolean | Promise<boolean>): string[] {
	const asked: string[] = [];
	vi.stubGlobal('document', {
		createElement: () => ({ canPlayType: (type: string) => void asked.push(`play ${type}`) })
	});
	vi.stubGlobal('VideoEncoder', {
		isConfigSupported: async ({ codec }: VideoEncoderConfig) => {
			asked.push(`encode ${codec}`);
			return { supported: await takes(codec) };
		}
	});
	return asked;
}

test('a browser without an encoder makes no video, and nothing throws', async () => {
	vi.stubGlobal('VideoEncoder', undefined);
	expect(await videoFormatsFor(size)).toEqual([]);
});

test('hosts-F1: only formats that the browser encodes are made', async () => {
	browser(() => true);
	expect(await videoFormatsFor(size)).toEqual(['mp4', 'webm']);
	browser((codec) => codec === 'vp8');
	expect(await videoFormatsFor(size)).toEqual(['webm']);
	browser((codec) => codec === 'avc1.42e028');
	expect(await videoFormatsFor(size)).toEqual(['mp4']);
	browser(() => Promise.reject(new Error('not known')));
	expect(await videoFormatsFor(size)).toEqual([]);
});

test('engines-F5: before an encoder is asked for, the browser is asked whether it plays video', async () => {
	const asked = browser(() => false);
	await videoFormatsFor(size);
	for (const format of ['mp4', 'webm']) expect(asked).toContain(`play video/${format}`);
	const first = asked.findIndex((it) => it.startsWith('encode'));
	expect(asked.slice(0, first)).toEqual([expect.stringMatching(/^play/)]);
});
