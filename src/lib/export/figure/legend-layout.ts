import { legendOf } from './legend';
import type { Figure } from './figure';
import type { Rect, SceneGroup, SceneNode } from './scene';

/** Greatest height of the map over its width: beyond it lie only foreign land and sea. */
const maxAspect = 1;
/** Units: the widest column of a legend at the right, and the gap between it and the map. */
const column = 236;
const gap = 24;
const maxColumns = 3;
/** Factors by which a legend at the bottom may grow where the figure is tall, descending. */
const zooms = [1.75, 1.5, 1.25, 1];

/** The map, and to its right the legend in as few columns as hold it. */
export function legendAtRight(
	figure: Figure,
	{ x, y, width, height }: Rect
): { map: Rect; legend: SceneGroup } {
	const one = Math.min(column, width / 4);
	let [wide, columns] = [one, 1];
	while (columns < maxColumns && legendOf(figure, wide).height > height)
		wide = ++columns * (one + gap) - gap;
	return {
		map: { x, y, width: width - wide - gap, height },
		legend: legendGroup(legendOf(figure, wide).marks, x + width - wide, y)
	};
}

/** The map, and below it the legend, set as large as there is room for. */
export function legendAtBottom(
	figure: Figure,
	{ x, y, width, height }: Rect
): { map: Rect; legend: SceneGroup } {
	const mapHeight = maxAspect * width;
	const blocks = zooms.map((zoom) => ({ zoom, ...legendOf(figure, width / zoom) }));
	const fits = (block: (typeof blocks)[number]) =>
		block.zoom * block.height <= height - mapHeight - gap;
	const { zoom, marks, height: high } = blocks.find(fits) ?? blocks.at(-1)!;
	const map = { x, y, width, height: Math.min(mapHeight, height - zoom * high - gap) };
	return { map, legend: legendGroup(marks, x, y + map.height + gap, zoom) };
}

const legendGroup = (marks: SceneNode[], x: number, y: number, scale = 1): SceneGroup => ({
	kind: 'group',
	id: 'legend',
	place: { x, y, scale },
	marks
});
