import placements from 'virtual:map/placements';
import type { RepublicId } from '$lib/domain/atlas';
import type { Point } from '../geometry/projection';

/** The place of a name on the map in some of the scale ranges; every point in SVG units. */
export interface Place {
	id: RepublicId;
	stages: readonly number[];
	at: Point;
	/** Which end of the name is at the point. */
	anchor: 'start' | 'middle' | 'end';
	/** A line from the name into its land. */
	line?: [from: Point, to: Point];
	/** The name lies on no republic, even where no line is needed. */
	offLand?: true;
	/** Two lines, where the name allows. */
	wrap?: true;
	/** The number that stands for the name in the key. */
	number?: number;
	/** Set in the largest letters, spaced. */
	large?: true;
}

/** Every place, those that must have room first. */
export const places: readonly Place[] = placements.map((place) =>
	place.line ? { ...place, offLand: true } : place
);
