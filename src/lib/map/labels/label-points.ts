import type { RepublicId } from '$lib/domain/atlas';
import type { Place } from './placements';

/** A place; the one in the middle of its land carries the land's rank. */
export type RankedPlace = Place & { rank?: number };

/** The middle of a republic, in SVG units, and its rank by size: 1 to 4. */
export interface Label {
	id: RepublicId;
	rank: number;
	x: number;
	y: number;
}

/** The middles of the lands, from the places that carry a rank. */
export const labelsOf = (places: readonly RankedPlace[]): Label[] =>
	places.flatMap(({ id, rank, at: [x, y] }) => (rank === undefined ? [] : [{ id, rank, x, y }]));
