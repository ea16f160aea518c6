import { legendOf } from './legend';
import type { Box } from './map';
import type { Picture } from './figure';
import type { Group, Mark } from './scene';

/** How high the map gets at most for its width: beyond it there is only foreign land and sea. */
const tallest = 1;
/** A column of a legend beside the map, the room around a legend, and how many columns it may take. */
const column = 236;
const gap = 24;
const mostColumns = 3;
/** How large a legend below the map may be set where the picture is tall, the largest first. */
const zooms = [1.75, 1.5, 1.25, 1];

/** The map, and to its right the legend in as few columns as hold it. */
export function keyBeside(
	picture: Picture,
	{ x, y, width, height }: Box
): { map: Box; key: Group } {
	const one = Math.min(column, width / 4);
	let [wide, columns] = [one, 1];
	while (columns < mostColumns && legendOf(picture, wide).height > height)
		wide = ++columns * (one + gap) - gap;
	return {
		map: { x, y, width: width - wide - gap, height },
		key: legendAt(legendOf(picture, wide).marks, x + width - wide, y)
	};
}

/** The map, and below it the legend, set as large as there is room for. */
export function keyBelow(picture: Picture, { x, y, width, height }: Box): { map: Box; key: Group } {
	const most = tallest * width;
	const laid = zooms.map((zoom) => ({ zoom, ...legendOf(picture, width / zoom) }));
	const fits = (key: (typeof laid)[number]) => key.zoom * key.height <= height - most - gap;
	const { zoom, marks, height: high } = laid.find(fits) ?? laid.at(-1)!;
	const map = { x, y, width, height: Math.min(most, height - zoom * high - gap) };
	return { map, key: legendAt(marks, x, y + map.height + gap, zoom) };
}

const legendAt = (marks: Mark[], x: number, y: number, scale = 1): Group => ({
	kind: 'group',
	id: 'legend',
	place: { x, y, scale },
	marks
});
