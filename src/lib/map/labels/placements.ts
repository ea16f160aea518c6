import placements from 'virtual:map/placements';
import type { RepublicId } from '$lib/domain/atlas';
import type { Point } from '../geometry/projection';

/** Where a name stands on the map, at some of the stages; every point in SVG units. */
export interface Place {
	id: RepublicId;
	stages: readonly number[];
	at: Point;
	/** Which end of the name is at the point. */
	anchor: 'start' | 'middle' | 'end';
	/** Beside its land: a line leads from here into the land. */
	line?: [from: Point, to: Point];
	/** Stands on no republic, even where no line is needed. */
	beside?: true;
	/** Two lines, where the name allows. */
	wrap?: true;
	/** The number that stands for the name in the key. */
	number?: number;
	/** Set in the largest letters, spaced. */
	large?: true;
}

/** Every place, those that must have room first. */
export const places: readonly Place[] = placements.map((place) =>
	place.line ? { ...place, beside: true } : place
);
