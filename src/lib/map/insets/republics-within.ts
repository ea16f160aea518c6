import { turned, type Extent } from '../geometry/extent';
import { parsePath } from '../geometry/parse-path';
import type { Shape } from '../svg/geometry';

/** The republics whose land may reach into a part of the map. */
export const republicsWithin = (republics: readonly Shape[], part: Extent): Shape[] =>
	republics.filter(({ d }) => linesWithin(d, part) !== '');

/** The lines of a path that may reach into a part of the map. */
export const linesWithin = (path: string, { box: [x, y, width, height], turn }: Extent): string =>
	path
		.split(/(?=M)/)
		.filter((line) => {
			const points = parsePath(line).flatMap((ring) => ring.map((point) => turned(point, turn)));
			const [xs, ys] = [points.map(([right]) => right), points.map(([, down]) => down)];
			const across = Math.min(...xs) < x + width && Math.max(...xs) > x;
			return across && Math.min(...ys) < y + height && Math.max(...ys) > y;
		})
		.join('');
