/** The standards by which red, green and blue become brightness and colour differences. */
export type Matrix = 'bt709' | 'smpte170m';

/** The weights of red and blue in the brightness: ITU-R BT.709 and BT.601, which is SMPTE 170M. */
const weights = { bt709: { red: 0.2126, blue: 0.0722 }, smpte170m: { red: 0.299, blue: 0.114 } };

/**
 * An image as a video frame in I420, the brightness of each pixel, then the two colour differences
 * of every two by two, in the limited range (16 to 235 and 240): what players assume where a film
 * says nothing or they do not listen. Browsers differ in the range and the matrix that they would
 * choose themselves. Width and height are even.
 */
export function toI420(
	{ data, width, height }: ImageData,
	matrix: Matrix
): Uint8Array<ArrayBuffer> {
	const { red, blue } = weights[matrix];
	const green = 1 - red - blue;
	const area = width * height;
	const frame = new Uint8Array(area * 1.5);
	const brightness = 219 / 255;
	const [blueDifference, redDifference] = [blue, red].map((own) => 112 / 255 / (1 - own)) as [
		number,
		number
	];
	let at = area;
	for (let y = 0; y < height; y += 2)
		for (let x = 0; x < width; x += 2, at++) {
			let [r, g, b] = [0, 0, 0];
			for (const pixel of [y * width + x, y * width + x + 1]) {
				for (const place of [pixel, pixel + width]) {
					const [R, G, B] = [data[4 * place]!, data[4 * place + 1]!, data[4 * place + 2]!];
					frame[place] = Math.round(16 + brightness * (red * R + green * G + blue * B));
					r += R / 4;
					g += G / 4;
					b += B / 4;
				}
			}
			const mean = red * r + green * g + blue * b;
			frame[at] = Math.round(128 + blueDifference * (b - mean));
			frame[at + area / 4] = Math.round(128 + redDifference * (r - mean));
		}
	return frame;
}
