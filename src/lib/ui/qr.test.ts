import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrCode } from './qr';

const address = 'https://atlas.example/zh-hant/?date=1991-12-21&republic=ua&compare=1993-12-03';

/** The modules that a path of runs darkens, as rows of booleans. */
function darkened(path: string, size: number): boolean[][] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		rows[Number(y)]!.fill(true, Number(x), Number(x) + Number(length));
	return rows;
}

test('the path darkens exactly the modules of the code', () => {
	const { path, size } = qrCode(address);
	const { data } = encode(address, { ecc: 'M', border: 4 });
	expect(darkened(path, size)).toEqual(data);
	expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
});

test('four modules around the code stay white', () => {
	const { path, size } = qrCode(address);
	const rows = darkened(path, size);
	const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [x, y] : [])));
	expect(Math.min(...dark)).toBe(4);
	expect(Math.max(...dark)).toBe(size - 5);
});
