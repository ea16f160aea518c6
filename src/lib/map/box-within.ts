import type { Edges } from './labels/collision';
import { screenBox } from './screen-box';

/** An element's box in pixels from the upper left corner of another. */
export function boxWithin(element: Element, sheet: Element): Edges {
	const { left, top } = sheet.getBoundingClientRect();
	const box = screenBox(element);
	return {
		left: box.left - left,
		right: box.right - left,
		top: box.top - top,
		bottom: box.bottom - top
	};
}
