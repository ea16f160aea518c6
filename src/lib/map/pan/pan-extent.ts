import { centred, middleOf, turned, type Extent } from '../geometry/extent';
import { unionViewBox, type Point } from '../geometry/projection';

/** An extent moved by shares of its size to the right and down, no further than the whole map reaches. */
export function panExtent(extent: Extent, right: number, down: number): Extent {
	const [, , width, height] = extent.box;
	const [x, y] = middleOf(extent);
	const [across, along] = turned([right * width, down * height], -extent.turn);
	return centreExtent(extent, [x + across, y + along]);
}

/** An extent moved so that a point of the map lies in its middle, as far as the whole map reaches. */
export function centreExtent(extent: Extent, point: Point): Extent {
	const [left, top, wholeWidth, wholeHeight] = unionViewBox;
	const [, , width, height] = extent.box;
	const middle = middleOf(extent);
	// A region may reach beyond the whole map: it need not come back.
	const within = (value: number, now: number, least: number, size: number, whole: number) =>
		Math.max(
			Math.min(least + size / 2, now),
			Math.min(Math.max(least + whole - size / 2, now), value)
		);
	return centred(extent, [
		within(point[0], middle[0], left, width, wholeWidth),
		within(point[1], middle[1], top, height, wholeHeight)
	]);
}
