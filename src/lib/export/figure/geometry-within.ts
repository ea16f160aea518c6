import { turned, type Extent } from '$lib/map/geometry/extent';
import { formatRings, pathScale } from '$lib/map/geometry/format-path';
import { parsePath } from '$lib/map/geometry/parse-path';
import type { Point } from '$lib/map/geometry/projection';
import { linesWithin, republicsWithin } from '$lib/map/insets/republics-within';
import type { MapGeometry } from '$lib/map/svg/geometry';

/** What of the map's shapes shows in a part of it, and the places of all names. */
export function geometryWithin(geometry: MapGeometry, part: Extent): MapGeometry {
	const within = (path: string) => clipped(linesWithin(path, part), part);
	return {
		...geometry,
		neighbours: within(geometry.neighbours),
		lakes: within(geometry.lakes),
		borders: linesWithin(geometry.borders, part),
		republics: republicsWithin(geometry.republics, part).map(({ id, d }) => ({ id, d: within(d) }))
	};
}

/** SVG units around the part, so that no line drawn along what is cut off shows in it. */
const margin = 6;

/**
 * Rings without most of what lies outside the part: a point between two others beyond the same side of it
 * changes nothing within. So a picture with two insets has 100 kB, not 153.
 */
function clipped(path: string, { box: [x, y, width, height], turn }: Extent): string {
	const sides = ([right, down]: Point) => [
		right < x - margin,
		right > x + width + margin,
		down < y - margin,
		down > y + height + margin
	];
	const rings = parsePath(path).map((ring) => {
		const beyond = ring.map((point) => sides(turned(point, turn)));
		let last = 0;
		return ring.filter((_, at) => {
			const beyondOne = [0, 1, 2, 3].some((side) =>
				[last, at, at + 1].every((index) => beyond[index]?.[side])
			);
			if (at === 0 || !beyondOne) last = at;
			return last === at;
		});
	});
	return formatRings(
		rings.map((ring) => ring.map(([right, down]): Point => [right * pathScale, down * pathScale]))
	);
}
