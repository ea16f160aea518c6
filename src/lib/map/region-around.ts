import type { Region, RepublicId } from '$lib/domain/atlas';
import { parsePath } from './geometry/parse-path';
import { unionViewBox, type Point } from './geometry/projection';
import { extentOf } from './geometry/regions';
import { turned } from './geometry/extent';
import { mapGeometry } from './svg/geometry';

/** Pixels along its narrower side from which a republic is seen at a glance. */
const leastSize = 24;

/**
 * The region that shows a republic larger, where a map of so many pixels would draw it too small to be
 * seen; `undefined` where it is large enough, or in no region.
 */
export function regionAround(
	republic: RepublicId,
	regions: readonly Region[],
	{ width, height }: { width: number; height: number }
): string | undefined {
	const points = parsePath(mapGeometry().republics.find(({ id }) => id === republic)!.d).flat();
	const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)].map((values) => ({
		least: Math.min(...values),
		most: Math.max(...values)
	})) as [Span, Span];
	const scale = Math.min(width / unionViewBox[2], height / unionViewBox[3]);
	if (scale * Math.min(xs.most - xs.least, ys.most - ys.least) >= leastSize) return undefined;
	const middle: Point = [(xs.least + xs.most) / 2, (ys.least + ys.most) / 2];
	return regions.slice(1).find(({ id }) => {
		const { box, turn } = extentOf(id);
		const [x, y, across, down] = box;
		const [left, top] = turned(middle, turn);
		return x <= left && left <= x + across && y <= top && top <= y + down;
	})?.id;
}

interface Span {
	least: number;
	most: number;
}
