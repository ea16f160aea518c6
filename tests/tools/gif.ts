/** A part of a GIF behind its head (GIF89a, appendix A): an extension with its label, or a picture. */
interface Block {
	kind: 'picture' | number;
	/** The bytes of its sub-blocks together. */
	data: Buffer;
}

/** The label of a comment. */
const comment = 0xfe;

/** The number of pictures in a GIF. */
export const frameCount = (file: Buffer): number =>
	blocksOf(file).filter(({ kind }) => kind === 'picture').length;

/** The comments in a GIF. */
export const commentOfGif = (file: Buffer): string =>
	blocksOf(file)
		.flatMap(({ kind, data }) => (kind === comment ? [data.toString('utf8')] : []))
		.join('\n');

function blocksOf(file: Buffer): Block[] {
	const colours = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
	let at = 13 + colours(file[10]!);
	const blocks: Block[] = [];
	const read = (kind: Block['kind']) => {
		const parts: Buffer[] = [];
		for (; file[at]; at += file[at]! + 1) parts.push(file.subarray(at + 1, at + 1 + file[at]!));
		at++;
		blocks.push({ kind, data: Buffer.concat(parts) });
	};
	for (;;)
		switch (file[at]) {
			case 0x21: // an extension: its label, then sub-blocks
				at += 2;
				read(file[at - 1]!);
				break;
			case 0x2c: // a picture: its place and size, its colours, the size of a code, then sub-blocks
				at += 10 + colours(file[at + 9]!) + 1;
				read('picture');
				break;
			case 0x3b:
				return blocks;
			default:
				throw new Error(`no block of a GIF at ${at}`);
		}
}
