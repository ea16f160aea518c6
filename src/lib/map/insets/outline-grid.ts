import { parsePath, pointsAlong } from '../geometry/parse-path';
import type { Edges } from '../labels/collision';
import type { Shape } from '../svg/geometry';
import { toPixels, type ScreenTransform } from './obstacles';
import type { Size } from './place-insets';

/** Side of the cells that the outlines are marked in, in pixels. */
const cell = 8;

/**
 * Says of boxes, in pixels of the map, whether the outline of a republic runs through a cell that they
 * touch. The cells are kept as a table of sums: an entry counts the marked cells above and left of it, so
 * that four entries tell of a box of any size (Crow, "Summed-area tables for texture mapping", 1984).
 */
export function outlineGrid(
	republics: readonly Shape[],
	transform: ScreenTransform,
	{ width, height }: Size
): (box: Edges) => boolean {
	const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
	const stride = columns + 1;
	const sums = new Uint32Array(stride * (rows + 1));
	for (const ring of republics.flatMap(({ d }) => parsePath(d)))
		for (const point of pointsAlong(ring, cell / transform.scale)) {
			const { x, y } = toPixels(point, transform);
			if (x >= 0 && x < width && y >= 0 && y < height)
				sums[(Math.floor(y / cell) + 1) * stride + Math.floor(x / cell) + 1] = 1;
		}
	for (let start = stride; start < sums.length; start += stride)
		for (let at = start + 1; at < start + stride; at++)
			sums[at]! += sums[at - 1]! + sums[at - stride]! - sums[at - stride - 1]!;
	const column = (index: number) => Math.max(0, Math.min(columns, index));
	const row = (index: number) => stride * Math.max(0, Math.min(rows, index));
	return ({ left, right, top, bottom }) => {
		const [from, to] = [column(Math.floor(left / cell)), column(Math.ceil(right / cell))];
		const [above, below] = [row(Math.floor(top / cell)), row(Math.ceil(bottom / cell))];
		return sums[below + to]! - sums[below + from]! - sums[above + to]! + sums[above + from]! > 0;
	};
}
