import type { Edges } from './labels/collision';

/**
 * An element's box in pixels of the screen. SVG text and shapes, in drawings that are not turned, are
 * measured by their geometry: `getBoundingClientRect()` counts the stroke in Firefox (a name's halo: 4
 * to 6 pixels) and not in other browsers.
 */
export function screenBox(element: Element): Edges {
	const matrix = isShape(element) ? element.getScreenCTM() : null;
	if (!matrix || !isShape(element)) return element.getBoundingClientRect();
	const { x, y, width, height } = element.getBBox();
	return {
		left: matrix.a * x + matrix.e,
		right: matrix.a * (x + width) + matrix.e,
		top: matrix.d * y + matrix.f,
		bottom: matrix.d * (y + height) + matrix.f
	};
}

const isShape = (element: Element): element is SVGGraphicsElement =>
	element instanceof SVGGraphicsElement && !(element instanceof SVGSVGElement);
