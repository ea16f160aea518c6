import type { Point } from './projection';
import { pathScale } from './format-path';

/** The rings of a path as `formatPath` writes it, in SVG units; the first point is not repeated. */
export function parsePath(d: string): Point[][] {
	return d
		.split('M')
		.slice(1)
		.map((part) => {
			const numbers = (part.match(/-?\d+/g) ?? []).map((number) => Number(number) / pathScale);
			let [x, y] = [0, 0];
			const ring: Point[] = [];
			for (let at = 0; at + 1 < numbers.length; at += 2) {
				[x, y] = [x + numbers[at]!, y + numbers[at + 1]!];
				ring.push([x, y]);
			}
			return ring;
		});
}

/** Points along a ring's sides, at most so far apart, one after the other: a map has some thousands. */
export function* pointsAlong(ring: readonly Point[], step: number): Generator<Point> {
	for (const [index, [x, y]] of ring.entries()) {
		const [nextX, nextY] = ring[(index + 1) % ring.length]!;
		const parts = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / step));
		for (let part = 0; part < parts; part++)
			yield [x + ((nextX - x) * part) / parts, y + ((nextY - y) * part) / parts];
	}
}
