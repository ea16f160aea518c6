import { pathScale } from './geometry/format-path';

/**
 * How points of the map, in SVG units, come to the screen by the first SVG map on a sheet, turned as it
 * is; nothing where none is drawn.
 */
export const screenMatrix = (sheet: Element): DOMMatrix | undefined =>
	sheet
		.querySelector<SVGPathElement>('svg[data-plane] path[data-shape]')
		?.getScreenCTM()
		?.scale(pathScale);
