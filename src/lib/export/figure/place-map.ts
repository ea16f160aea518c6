import { unionViewBox } from '$lib/map/geometry/projection';
import { scaleRanges, type ScaleRange } from '$lib/map/labels/scale-ranges';
import type { Rect } from './scene';

/** Where the map lies in the figure, and the scale range of names that its size allows. */
export interface MapPlacement {
	range: ScaleRange;
	/** The index of the range. */
	index: number;
	/** The upper left corner of the Union's box in the figure. */
	x: number;
	y: number;
	/** Units of the figure to one of the map. */
	scale: number;
}

/** The first range that shows all the names. */
const leastRange = 3;

/**
 * The Union in a box, with the room around it that its names need at its scale: a `share` of the largest
 * that the box allows, `down` of the height that is left above it.
 */
export function placeMap(box: Rect, { share = 1, down = 0.5 } = {}): MapPlacement {
	const [, , width, height] = unionViewBox;
	const placements = scaleRanges.map((range, index): MapPlacement => {
		const { top, right, bottom, left } = range.margins;
		const room = { width: box.width - left - right, height: box.height - top - bottom };
		const scale = share * Math.min(room.width / width, room.height / height);
		return {
			range,
			index,
			x: box.x + left + (room.width - width * scale) / 2,
			y: box.y + top + (room.height - height * scale) * down,
			scale
		};
	});
	return (
		placements.findLast(
			({ index, scale, range }) => index > leastRange && scale >= range.minScale
		) ?? placements[leastRange]!
	);
}
