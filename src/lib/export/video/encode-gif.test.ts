import { expect, test } from 'vitest';
import { commentOfGif, frameCount } from '../../../../tests/tools/gif';
import { figure } from '../fixture.server';
import { encodeGif } from './encode-gif';
import type { FramePainter } from './frame-painter';

/** Paints every day in a shade of its own. */
function painter(): FramePainter {
	let shade = 0;
	const context = {
		getImageData: () => ({ data: new Uint8ClampedArray(4 * 6).fill(shade) })
	};
	return {
		canvas: { width: 3, height: 2 },
		context,
		paint: (date: string) => (shade = Number(date.slice(-2)))
	} as unknown as FramePainter;
}

test('hosts-F21: a GIF has a frame for every shot, and a comment tells what it is', async () => {
	const { about } = figure('ru');
	const film = await encodeGif(
		painter(),
		['1991-12-08', '1991-12-21', '1991-12-26'].map((date) => ({ date, seconds: 1 })),
		{ ...about, title: 'Пятнадцать '.repeat(30) },
		{ signal: new AbortController().signal, onprogress: () => {} }
	);
	const file = Buffer.from(await film.arrayBuffer());
	expect(frameCount(file)).toBe(3);
	const lines = commentOfGif(file).split('\n');
	expect(lines).toEqual([
		'Пятнадцать '.repeat(30),
		'1991-12-08',
		about.source,
		about.licence,
		about.address
	]);
});
