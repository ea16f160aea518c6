import type { RepublicId } from '$lib/domain/atlas';
import type { Day } from '$lib/domain/day';
import type { Point } from '../geometry/projection';
import type { LocatorShapes } from './shapes';

/** How wide a letter of 12 units is at most, how high a line is, and how far words keep from the edge. */
const letter = 7.5;
const wideLetter = 12.5;
const line = 18;
const margin = 4;

const widthOf = (text: string) =>
	[...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? wideLetter : letter), 0);

/**
 * The names of a day on a locator map, inside its box; of those that would lie over one another the
 * first stays, before all others that of `own`.
 */
export function locatorLabels(
	{ box: [left, , width], labels }: Pick<LocatorShapes, 'box' | 'labels'>,
	names: Day['names'],
	own?: RepublicId
): { text: string; at: Point; on: RepublicId }[] {
	const kept: { text: string; at: Point; on: RepublicId; half: number }[] = [];
	for (const { id, at } of labels.toSorted((a, b) => Number(b.id === own) - Number(a.id === own))) {
		const text = names.get(id) ?? id;
		const half = widthOf(text) / 2;
		const [first, last] = [left + half + margin, left + width - half - margin];
		const x = Math.round(Math.min(Math.max(at[0], first), last));
		const free = kept.every(
			(other) =>
				Math.abs(other.at[1] - at[1]) >= line || Math.abs(other.at[0] - x) >= other.half + half
		);
		if (free) kept.push({ text, at: [x, at[1]], on: id, half });
	}
	return kept.map(({ text, at, on }) => ({ text, at, on }));
}
