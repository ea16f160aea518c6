import type { Republic } from '$lib/domain/atlas';
import { boxWithin } from '../box-within';
import type { Point } from '../geometry/projection';
import { pointsAlong, parsePath } from '../geometry/parse-path';
import type { Edges } from '../labels/collision';
import { selectors } from '../selectors';
import type { Shape } from '../svg/geometry';

/** SVG units to pixels of the map: pixels to a unit, and where the origin of the units lies. */
export interface ScreenTransform {
	scale: number;
	x: number;
	y: number;
}

/** Side of the squares that stand for a coast or a border, in pixels. */
const square = 8;

/** The squares of the map that the outline of a republic runs through. */
export function outlineObstacles(
	republics: readonly Shape[],
	{ scale, x, y }: ScreenTransform
): Edges[] {
	const squares = new Map<string, Edges>();
	for (const { d } of republics)
		for (const point of parsePath(d).flatMap((ring) => pointsAlong(ring, square / scale))) {
			const [left, top] = [snap(point[0] * scale + x), snap(point[1] * scale + y)];
			squares.set(`${left} ${top}`, { left, top, right: left + square, bottom: top + square });
		}
	return [...squares.values()];
}

const snap = (pixels: number) => Math.floor(pixels / square) * square;

/** The boxes of names, each as wide as the longest of its republic's gets, and of buttons and credit. */
export function labelObstacles(map: Element, republics: readonly Republic[]): Edges[] {
	const boxOf = (element: Element) => boxWithin(element, map);
	const names = [...map.querySelectorAll<SVGElement>(`${selectors.map} [data-stages]`)]
		.filter((name) => getComputedStyle(name).display !== 'none')
		.flatMap((name) => {
			const text = name.querySelector('text')!;
			const republic = republics.find(({ id }) => id === text.dataset.label);
			const lines = [...text.children].map((line) => line.textContent?.trim() ?? '');
			const shown = Math.max(...lines.map(({ length }) => length));
			const longest = Math.max(0, ...(republic?.names ?? []).map(({ name }) => name.length));
			const box = boxOf(text);
			const more = text.dataset.number
				? 0
				: (box.right - box.left) * Math.max(0, longest / shown - 1);
			const anchor = text.getAttribute('text-anchor');
			const before = { start: 0, middle: more / 2, end: more }[anchor ?? ''] ?? more;
			const widened = { ...box, left: box.left - before, right: box.right + more - before };
			return [widened, ...[...name.querySelectorAll('.line')].map(boxOf)];
		});
	const over = [...document.querySelectorAll(selectors.overMap)].map(boxOf);
	return [...names, ...over].filter(({ left, right }) => right > left);
}

/** A point in SVG units as pixels of the map. */
export const toPixels = (
	[px, py]: Point,
	{ scale, x, y }: ScreenTransform
): { x: number; y: number } => ({
	x: px * scale + x,
	y: py * scale + y
});
