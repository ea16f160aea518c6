import type { Edges } from '$lib/map/labels/collision';
import type { Rect, SceneNode, SceneText } from './scene';
import { widthOf } from './text-layout';

/** The box of a line of text. */
export function boxOf({ x, y, text, size, weight, anchor = 'start' }: SceneText): Edges {
	const width = widthOf(text, size, weight);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size };
}

/** Those of the lines of text among some marks. */
export const textBoxes = (marks: readonly SceneNode[]): Edges[] =>
	marks.flatMap((mark) => (mark.kind === 'text' ? [boxOf(mark)] : []));

export const isWithin = ({ left, right, top, bottom }: Edges, { x, y, width, height }: Rect) =>
	left > x && right < x + width && top > y && bottom < y + height;
