import { unionViewBox, type Point } from '../geometry/projection';
import type { Box } from '../geometry/regions';

/** A box moved by shares of its size to the right and down, no further than the whole map reaches. */
export const panBox = (box: Box, right: number, down: number): Box =>
	moveBox(box, right * box[2], down * box[3]);

/** A box moved so that a point, in SVG units, lies in its middle, as far as the whole map reaches. */
export const centreBox = (box: Box, [pointX, pointY]: Point): Box =>
	moveBox(box, pointX - box[0] - box[2] / 2, pointY - box[1] - box[3] / 2);

function moveBox([x, y, width, height]: Box, right: number, down: number): Box {
	const [left, top, wholeWidth, wholeHeight] = unionViewBox;
	// A region may reach beyond the whole map: it need not come back.
	return [
		Math.max(Math.min(left, x), Math.min(Math.max(left + wholeWidth - width, x), x + right)),
		Math.max(Math.min(top, y), Math.min(Math.max(top + wholeHeight - height, y), y + down)),
		width,
		height
	];
}
