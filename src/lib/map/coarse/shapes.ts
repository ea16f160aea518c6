import type { RepublicId } from '$lib/domain/atlas';
import type { Box } from '../geometry/extent';
import type { Point } from '../geometry/projection';

/** The shapes of a small map, each as the `d` of a path in the units of its box. */
export interface Shapes {
	box: Box;
	neighbours: string;
	lakes: string;
	/** Those in sight. */
	republics: { id: RepublicId; d: string }[];
}

/** A map around a place, north up. */
export interface LocatorShapes extends Shapes {
	/** The middle of the part in sight of every republic that has room for its name. */
	labels: { id: RepublicId; at: Point }[];
	/** Where the places asked for lie. */
	marks: Point[];
}
