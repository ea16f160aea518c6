/** The number of pictures in a GIF: its image descriptors, its blocks skipped (GIF89a, appendix A). */
export function frameCount(file: Buffer): number {
	const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
	let at = 13 + colours(file[10]!);
	let frames = 0;
	const skip = () => {
		while (file[at]) at += file[at]! + 1;
		at++;
	};
	for (;;)
		switch (file[at]) {
			case 0x21: // an extension: its label, then blocks
				at += 2;
				skip();
				break;
			case 0x2c: // a picture: its place and size, its colours, the size of a code, then blocks
				frames++;
				at += 10 + colours(file[at + 9]!) + 1;
				skip();
				break;
			case 0x3b:
				return frames;
			default:
				throw new Error(`no block of a GIF at ${at}`);
		}
}
