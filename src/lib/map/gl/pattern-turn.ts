import { setGlobalState } from './global-state';
import type { GlMap } from './gl-map';

/**
 * A turn whose tangent is a ratio of small whole numbers: square tiles that are turned by it lie side by
 * side without a seam in an upright square as many of their sides long as the two make a hypotenuse.
 */
export interface TileTurn {
	rise: number;
	run: number;
}

/** The longest upright square, in sides of a tile: all turns by then lie within 2.3 degrees of one. */
const longest = 6;

const steps = Array.from({ length: 2 * longest + 1 }, (_, index) => index - longest);
const turns = steps
	.flatMap((rise) => steps.map((run): TileTurn => ({ rise, run })))
	.filter((turn) => turn.rise !== 0 || turn.run !== 0)
	.sort((one, other) => sidesOf(one) - sidesOf(other))
	.filter((turn) => sidesOf(turn) <= longest);

/** How many sides of a tile the upright square is long. */
export function sidesOf({ rise, run }: TileTurn): number {
	return Math.hypot(rise, run);
}

/** How far a turn goes clockwise, in radians. */
export const angleOf = ({ rise, run }: TileTurn): number => Math.atan2(rise, run);

/** The turn nearest to so many degrees clockwise; of equal ones the shortest. */
export function nearestTurn(degrees: number): TileTurn {
	const angle = (degrees * Math.PI) / 180;
	const apart = (turn: TileTurn) => 1 - Math.cos(angleOf(turn) - angle);
	return turns.reduce((best, turn) => (apart(turn) < apart(best) - 1e-9 ? turn : best));
}

/** Turns the patterns back whenever the map has turned, so that they keep their direction, as in the SVG. */
export function keepPatternsUpright(map: GlMap): void {
	map.on('rotateend', () => {
		const { rise, run } = nearestTurn(map.getBearing());
		setGlobalState(map, 'turn', `${rise} ${run}`);
	});
}
