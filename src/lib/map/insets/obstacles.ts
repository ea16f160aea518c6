import type { Republic } from '$lib/domain/atlas';
import { boxWithin } from '../box-within';
import type { Point } from '../geometry/projection';
import type { Edges } from '../labels/collision';
import { selectors } from '../selectors';

/** SVG units to pixels of the map: pixels to a unit, and where the origin of the units lies. */
export interface ScreenTransform {
	scale: number;
	x: number;
	y: number;
}

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
