import { pathScale } from './format-path';
import { unionViewBox, type Point } from './projection';

/** A part of the map in SVG units: x, y, width, height. */
export type Box = readonly [number, number, number, number];

/** What of the map is shown, and how it is turned. */
export interface Extent {
	/** Of the map once it is turned. */
	box: Box;
	/** By how many degrees the map is turned clockwise, about the origin of its units. */
	turn: number;
}

/** The whole map, as its projection draws it. */
export const wholeExtent: Extent = { box: unionViewBox, turn: 0 };

/** Where a point lies once the map is turned clockwise about its origin by so many degrees. */
export function turned([x, y]: Point, degrees: number): Point {
	if (degrees === 0) return [x, y];
	const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
	return [x * cosine - y * sine, x * sine + y * cosine];
}

/** From the paths' thirds of a unit to units, turned: the `transform` of an SVG group. */
export const toTurnedUnits = (turn: number): string =>
	`${turn ? `rotate(${turn}) ` : ''}scale(${1 / pathScale})`;

/** The point of the map in the middle of what is shown. */
export const middleOf = ({ box: [x, y, width, height], turn }: Extent): Point =>
	turned([x + width / 2, y + height / 2], -turn);

/** The same extent about another point of the map. */
export function centred({ box: [, , width, height], turn }: Extent, middle: Point): Extent {
	const [x, y] = turned(middle, turn);
	return { box: [x - width / 2, y - height / 2, width, height], turn };
}

const closest = unionViewBox[2] / 40;

/** An extent zoomed about its middle by whole levels; nothing where it would be the whole map. */
export function zoomed({ box, turn }: Extent, levels: number): Extent | undefined {
	const [x, y, width, height] = box;
	const next = Math.max(closest, width / 2 ** levels);
	if (next >= unionViewBox[2]) return undefined;
	const factor = next / width;
	return {
		box: [x + (width * (1 - factor)) / 2, y + (height * (1 - factor)) / 2, next, height * factor],
		turn
	};
}
