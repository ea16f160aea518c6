import { encode } from 'uqr';

/** A QR code of square modules, the quiet zone that the standard asks for included. */
interface QrCode {
	/** Modules along an edge. */
	size: number;
	/** The dark modules as the `d` of a path, a module one unit wide. */
	path: string;
}

/** Modules of white around the code: ISO/IEC 18004, section 5.3.8. */
const quietZone = 4;

/** The code that leads to an address; a fifth of it may be covered or smudged. */
export function qrCode(address: string): QrCode {
	const { data, size } = encode(address, { ecc: 'M', border: quietZone });
	const path = data.map((row, y) =>
		runs(row)
			.map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
			.join('')
	);
	return { size, path: path.join('') };
}

/** Where dark runs of a row begin, and how long they are. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
	const found: [number, number][] = [];
	row.forEach((dark, x) => {
		if (!dark) return;
		if (row[x - 1]) found.at(-1)![1]++;
		else found.push([x, 1]);
	});
	return found;
}
