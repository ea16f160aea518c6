import { entryOf, signOf, type LegendBlock } from './legend-entries';
import type { Figure } from './figure';

/** The narrowest column of a legend, and the room between two. */
const narrowest = 220;
const gap = 24;

/**
 * The key to the colours in a column or, where there is room, in several: each status with the number
 * of its republics and their names, since the small ones have none on the map.
 */
export function legendOf(figure: Figure, width: number): LegendBlock {
	const columns = Math.max(1, Math.floor((width + gap) / (narrowest + gap)));
	const step = (width + gap) / columns;
	const bottoms = Array.from({ length: columns }, () => 0);
	const { colours, legend, signs } = figure;
	const entries = [
		...legend.map((entry) => entryOf.bind(undefined, entry, colours)),
		...signs.map((sign) => signOf.bind(undefined, sign, colours))
	];
	const marks = entries.flatMap((entry) => {
		// Into the column that is shortest so far: the first of them, to be read from left to right.
		const column = bottoms.indexOf(Math.min(...bottoms));
		const { marks, height } = entry(column * step, bottoms[column]!, step - gap);
		bottoms[column]! += height;
		return marks;
	});
	return { marks, height: Math.max(...bottoms) };
}
