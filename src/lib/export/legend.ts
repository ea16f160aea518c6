import type { Picture } from './picture';
import { rectangle, type Mark } from './scene';
import { stack, wrap } from './words';

/** The narrowest column of a legend, and the room between two. */
const narrowest = 220;
const gap = 24;
const swatch = { width: 20, height: 15 };
/** From the left edge of an entry to its words. */
const indent = 30;

/**
 * The key to the colours in a column or, where there is room, in several: each status with the number
 * of its republics and their names, since the small ones have none on the map.
 */
export function legendOf(
	picture: Picture,
	{ x, y, width }: { x: number; y: number; width: number }
): { marks: Mark[]; height: number } {
	const columns = Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
	const step = (width + gap) / columns;
	const bottoms = Array.from({ length: columns }, () => y);
	const marks = picture.legend.flatMap((entry) => {
		// Into the column that is shortest so far: the first of them, to be read from left to right.
		const column = bottoms.indexOf(Math.min(...bottoms));
		const { marks, height } = entryOf(
			entry,
			picture.colours,
			x + column * step,
			bottoms[column]!,
			step - gap
		);
		bottoms[column]! += height;
		return marks;
	});
	return { marks, height: Math.max(...bottoms) - y };
}

function entryOf(
	entry: Picture['legend'][number],
	colours: Picture['colours'],
	x: number,
	y: number,
	width: number
): { marks: Mark[]; height: number } {
	const { fill, ink, pattern } = entry;
	const labels = wrap(entry.label, width - indent - 24, 15, 600);
	const names = wrap(entry.names, width - indent, 12.5);
	const below = y + 14 + (labels.length - 1) * 19 + 18;
	return {
		marks: [
			{
				kind: 'path',
				d: rectangle(x, y + 1, swatch.width, swatch.height),
				fill,
				stroke: colours.coast,
				width: 0.75,
				hatching: pattern && { pattern, ink, scale: 1 },
				data: { legend: entry.id }
			},
			...stack(labels, 19, {
				x: x + indent,
				y: y + 14,
				size: 15,
				weight: 600,
				fill: colours.ink
			}),
			{
				kind: 'text',
				x: x + width,
				y: y + 14,
				text: entry.count,
				size: 15,
				weight: 600,
				fill: colours.muted,
				anchor: 'end'
			},
			...stack(names, 16.5, { x: x + indent, y: below, size: 12.5, fill: colours.muted })
		],
		height: below - y + (names.length - 1) * 16.5 + (names.length ? 20 : 26)
	};
}
