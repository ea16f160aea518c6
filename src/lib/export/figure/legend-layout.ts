import { legendOf } from './legend';
import type { Figure } from './figure';
import type { Rect, SceneGroup, SceneNode } from './scene';

/** How high the map gets at most for its width: beyond it there is only foreign land and sea. */
const tallest = 1;
/** A column of a legend beside the map, the room around a legend, and how many columns it may take. */
const column = 236;
const gap = 24;
const mostColumns = 3;
/** How large a legend below the map may be set where the figure is tall, the largest first. */
const zooms = [1.75, 1.5, 1.25, 1];

/** The map, and to its right the legend in as few columns as hold it. */
export function legendBeside(
	figure: Figure,
	{ x, y, width, height }: Rect
): { map: Rect; legend: SceneGroup } {
	const one = Math.min(column, width / 4);
	let [wide, columns] = [one, 1];
	while (columns < mostColumns && legendOf(figure, wide).height > height)
		wide = ++columns * (one + gap) - gap;
	return {
		map: { x, y, width: width - wide - gap, height },
		legend: legendAt(legendOf(figure, wide).marks, x + width - wide, y)
	};
}

/** The map, and below it the legend, set as large as there is room for. */
export function legendBelow(
	figure: Figure,
	{ x, y, width, height }: Rect
): { map: Rect; legend: SceneGroup } {
	const most = tallest * width;
	const blocks = zooms.map((zoom) => ({ zoom, ...legendOf(figure, width / zoom) }));
	const fits = (block: (typeof blocks)[number]) => block.zoom * block.height <= height - most - gap;
	const { zoom, marks, height: high } = blocks.find(fits) ?? blocks.at(-1)!;
	const map = { x, y, width, height: Math.min(most, height - zoom * high - gap) };
	return { map, legend: legendAt(marks, x, y + map.height + gap, zoom) };
}

const legendAt = (marks: SceneNode[], x: number, y: number, scale = 1): SceneGroup => ({
	kind: 'group',
	id: 'legend',
	place: { x, y, scale },
	marks
});
