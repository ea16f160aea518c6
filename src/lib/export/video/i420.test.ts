import { expect, test } from 'vitest';
import { toI420, type Matrix } from './i420';

/** An image of two by two pixels in one colour. */
const plain = (...colour: number[]) =>
	({
		data: Uint8ClampedArray.from([0, 0, 0, 0].flatMap(() => [...colour, 255])),
		width: 2,
		height: 2
	}) as unknown as ImageData;

/** What a player makes of a frame's first pixel: the equations of BT.601 and BT.709, limited range. */
function shown([y, , , , u, v]: Uint8Array, matrix: Matrix): number[] {
	const [luma, cb, cr] = [(y! - 16) * (255 / 219), u! - 128, v! - 128];
	return matrix === 'bt709'
		? [luma + 1.7927 * cr, luma - 0.2132 * cb - 0.5329 * cr, luma + 2.1124 * cb]
		: [luma + 1.596 * cr, luma - 0.3918 * cb - 0.813 * cr, luma + 2.0172 * cb];
}

const colours = {
	sea: [227, 235, 238],
	paper: [247, 244, 236],
	founder: [21, 75, 102],
	red: [255, 0, 0],
	green: [0, 255, 0],
	blue: [0, 0, 255]
};

test.each(['bt709', 'smpte170m'] as const)(
	'hosts-F1: a player of %s shows its colours',
	(matrix) => {
		for (const [name, colour] of Object.entries(colours))
			shown(toI420(plain(...colour), matrix), matrix).forEach((value, index) =>
				expect(Math.abs(value - colour[index]!), name).toBeLessThan(2)
			);
	}
);

test('hosts-F1: white and black are those of the limited range', () => {
	expect([...toI420(plain(255, 255, 255), 'bt709')]).toEqual([235, 235, 235, 235, 128, 128]);
	expect([...toI420(plain(0, 0, 0), 'bt709')]).toEqual([16, 16, 16, 16, 128, 128]);
});

test('brightness is that of each pixel, colour that of four together', () => {
	const image = { data: new Uint8ClampedArray(4 * 4 * 2), width: 4, height: 2 };
	image.data.set([255, 255, 255, 255], 4 * 5);
	image.data.set([255, 0, 0, 255], 4 * 2);
	const frame = [...toI420(image as unknown as ImageData, 'bt709')];
	expect(frame.slice(0, 8)).toEqual([16, 16, 63, 16, 16, 235, 16, 16]);
	expect(frame.slice(8)).toEqual([128, 122, 128, 156]);
});
