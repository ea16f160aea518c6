import { turned, type Extent } from '../geometry/extent';
import { parsePath } from '../geometry/parse-path';
import type { Shape } from '../svg/geometry';

/** The republics whose land may reach into a part of the map. */
export const republicsWithin = (republics: readonly Shape[], part: Extent): Shape[] =>
	republics.filter(({ d }) => linesOf(d).some((line) => mayReach(line, part)));

/** The lines of a path that may reach into a part of the map. */
export const linesWithin = (path: string, part: Extent): string =>
	linesOf(path)
		.filter((line) => mayReach(line, part))
		.join('');

const linesOf = (path: string) => path.split(/(?=M)/);

/** Whether the box around a line, once the map is turned, reaches into the part. */
function mayReach(line: string, { box: [x, y, width, height], turn }: Extent): boolean {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const point of parsePath(line).flat()) {
		const [across, down] = turned(point, turn);
		[left, right] = [Math.min(left, across), Math.max(right, across)];
		[top, bottom] = [Math.min(top, down), Math.max(bottom, down)];
	}
	return left < x + width && right > x && top < y + height && bottom > y;
}
