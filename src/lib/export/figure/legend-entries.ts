import { brokenLine, capitalMark } from './autonomy-marks';
import { eventSignAt } from './event-signs';
import { changedLines } from './figure-outlines';
import type { Figure } from './figure';
import { rectangle, type SceneNode } from './scene';
import { stack, widthOf, wrap } from './text-layout';

const swatch = { width: 20, height: 15 };
/** From the left edge of an entry to its texts. */
const indent = 30;

/** Marks from the upper left corner on, and how high they are together. */
export interface LegendBlock {
	marks: SceneNode[];
	height: number;
}

/** A sign and what it means. */
export function signOf(
	{ sign, label }: Figure['signs'][number],
	colours: Figure['colours'],
	x: number,
	y: number,
	width: number
): LegendBlock {
	const lines = wrap(label, width - indent, 12.5);
	const texts = stack(lines, 16.5, { x: x + indent, y: y + 11, size: 12.5, fill: colours.muted });
	return {
		marks: [...signMarks(sign, colours, x, y), ...texts],
		height: (lines.length - 1) * 16.5 + 21
	};
}

/** A sign as on the map, as wide as a swatch. */
function signMarks(
	sign: Figure['signs'][number]['sign'],
	colours: Figure['colours'],
	x: number,
	y: number
): SceneNode[] {
	const { width } = swatch;
	const [middle, line] = [x + width / 2, y + 7];
	switch (sign) {
		case 'changed': {
			const d = rectangle(x + 3, y + 2, width - 6, 10);
			return changedLines(colours).map((line) => ({ kind: 'path', d, ...line }));
		}
		case 'dashes':
		case 'dots':
			return [
				{ kind: 'path', d: `M${x} ${line}h${width}`, stroke: colours.ink, ...brokenLine(sign) }
			];
		case 'star': {
			const style = { size: 15, weight: 600, fill: colours.ink, anchor: 'middle' } as const;
			return [{ kind: 'text', x: middle, y: y + 14, text: '*', ...style }];
		}
		case 'event':
			return eventSignAt(middle, line, colours);
		default:
			return [capitalMark(sign === 'votedApart', middle, line, colours)];
	}
}

/** A status with the number and the names of its republics. */
export function entryOf(
	entry: Figure['legend'][number],
	colours: Figure['colours'],
	x: number,
	y: number,
	width: number
): LegendBlock {
	const { fill, ink, pattern } = entry;
	const beside = Math.max(24, widthOf(entry.count, 15, 600) + 8);
	const labels = wrap(entry.label, width - indent - beside, 15, 600);
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
				pattern: pattern && { pattern, ink, scale: 1 },
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
