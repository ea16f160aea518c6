import { turned, type Extent } from '../geometry/extent';
import { parsePath } from '../geometry/parse-path';
import type { Shape } from '../svg/geometry';

/** The republics whose land may reach into a part of the map. */
export function republicsWithin(
	republics: readonly Shape[],
	{ box: [x, y, width, height], turn }: Extent
): Shape[] {
	return republics.filter(({ d }) =>
		parsePath(d).some((ring) => {
			const placed = ring.map((point) => turned(point, turn));
			const [xs, ys] = [placed.map(([right]) => right), placed.map(([, down]) => down)];
			const across = Math.min(...xs) < x + width && Math.max(...xs) > x;
			return across && Math.min(...ys) < y + height && Math.max(...ys) > y;
		})
	);
}
