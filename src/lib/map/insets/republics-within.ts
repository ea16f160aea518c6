import type { Upright } from '../geometry/regions';
import { parsePath } from '../geometry/parse-path';
import type { Shape } from '../svg/geometry';

/** The republics whose land may reach into a part of the map that is set upright. */
export function republicsWithin(
	republics: readonly Shape[],
	{ place, box: [x, y, width, height] }: Upright
): Shape[] {
	return republics.filter(({ d }) =>
		parsePath(d).some((ring) => {
			const placed = ring.map(place);
			const [xs, ys] = [placed.map(([right]) => right), placed.map(([, down]) => down)];
			const across = Math.min(...xs) < x + width && Math.max(...xs) > x;
			return across && Math.min(...ys) < y + height && Math.max(...ys) > y;
		})
	);
}
