import type { EventId } from '$lib/domain/atlas';
import type { Pixel } from '../hit-test';
import { overlaps, type Edges } from '../labels/collision';

/** Where the name of a mark stands: its anchor and the middle of its height, in pixels from the mark. */
export interface NamePlace extends Pixel {
	anchor: 'start' | 'middle' | 'end';
}

/** Pixels between the sign and the name. */
const gap = 3;

/** The places of a name around its mark, the best first. */
function placesAround({ radius, size: { height } }: Named): NamePlace[] {
	const beside = radius + gap;
	// Letters are lower than their line.
	const over = radius + 1 + height / 2;
	const [across, down] = [0.78 * beside, 0.8 * over];
	return [
		{ x: beside, y: 0, anchor: 'start' },
		{ x: -beside, y: 0, anchor: 'end' },
		{ x: 0, y: -over, anchor: 'middle' },
		{ x: 0, y: over, anchor: 'middle' },
		...[-down, down].flatMap((y): NamePlace[] => [
			{ x: across, y, anchor: 'start' },
			{ x: -across, y, anchor: 'end' }
		])
	];
}

/** A mark, the radius of its sign and the size of its name, all in pixels of what it lies on. */
interface Named {
	id: EventId;
	at: Pixel;
	radius: number;
	size: { width: number; height: number };
}

/** The box of a mark without its name. */
export const signBox = ({ at: { x, y }, radius }: Pick<Named, 'at' | 'radius'>): Edges => ({
	left: x - radius,
	right: x + radius,
	top: y - radius,
	bottom: y + radius
});

function nameBox({ at, size: { width, height } }: Named, { x, y, anchor }: NamePlace): Edges {
	const left = at.x + x - { start: 0, middle: width / 2, end: width }[anchor];
	const top = at.y + y - height / 2;
	return { left, right: left + width, top, bottom: top + height };
}

/**
 * Where the names of marks stand: each where its box is free and lies on no other mark or its name,
 * at the `present` place if it can. One without such a place has none.
 */
export function placeNames(
	marks: readonly Named[],
	isFree: (box: Edges) => boolean,
	present: ReadonlyMap<EventId, NamePlace> = new Map()
): Map<EventId, NamePlace> {
	const placed = new Map<EventId, NamePlace>();
	const taken: Edges[] = [];
	for (const mark of marks) {
		const others = marks.flatMap((other) => (other === mark ? [] : [signBox(other)]));
		const now = present.get(mark.id);
		const place = [...(now ? [now] : []), ...placesAround(mark)].find((place) => {
			const box = nameBox(mark, place);
			return isFree(box) && ![...others, ...taken].some((other) => overlaps(box, other));
		});
		if (!place) continue;
		placed.set(mark.id, place);
		taken.push(nameBox(mark, place));
	}
	return placed;
}
