import regions from 'virtual:map/regions';
import {
	northLeans,
	project,
	pseudoDegrees,
	svgPoint,
	unionViewBox,
	type Point
} from './projection';

/** A part of the map in SVG units: x, y, width, height. */
export type Box = readonly [number, number, number, number];

/** The id of a part of the map that can be chosen by name. */
export type RegionId = string;

/** The corners of a region in longitude and latitude; the whole map has none. */
const cornersOf = (region: RegionId) => regions.find(({ id }) => id === region)?.corners;

/** The box of a region. */
export function boxOf(region: RegionId): Box {
	const corners = cornersOf(region);
	return corners ? around(...corners) : unionViewBox;
}

/** A part of the map set upright: turned clockwise by degrees about a point, it fills the box. */
export interface Upright {
	turn: number;
	about: Point;
	box: Box;
	/** Where a point of the map then lies. */
	place: (point: Point) => Point;
}

/** A region that is not the whole map, with north up. */
export function upright(region: RegionId): Upright {
	const [southWest, northEast] = cornersOf(region)!;
	const turn = -northLeans((southWest[0] + northEast[0]) / 2);
	const [x, y, width, height] = boxOf(region);
	const about: Point = [x + width / 2, y + height / 2];
	const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
	const place = ([x, y]: Point): Point => {
		const [right, down] = [x - about[0], y - about[1]];
		return [about[0] + right * cosine - down * sine, about[1] + right * sine + down * cosine];
	};
	return { turn, about, place, box: around(southWest, northEast, place) };
}

/** The box around a rectangle of longitudes and latitudes, whose sides bend in the plane. */
function around(
	[west, south]: Point,
	[east, north]: Point,
	place = (point: Point): Point => point
): Box {
	const steps = Array.from({ length: 9 }, (_, step) => step / 8);
	const points = steps.flatMap((part): Point[] => {
		const [lon, lat] = [west + part * (east - west), south + part * (north - south)];
		return [
			[lon, south],
			[lon, north],
			[west, lat],
			[east, lat]
		];
	});
	const placed = points.map((point) => place(svgPoint(project(point))));
	const [xs, ys] = [0, 1].map((axis) => placed.map((point) => point[axis]!));
	const [x, y] = [Math.min(...xs!), Math.min(...ys!)];
	return [x, y, Math.max(...xs!) - x, Math.max(...ys!) - y];
}

/** A box as MapLibre's bounds: pseudo-degrees, south-west then north-east. */
export const boundsOf = ([x, y, width, height]: Box): [Point, Point] => [
	pseudoDegrees([x, y + height]),
	pseudoDegrees([x + width, y])
];

const closest = unionViewBox[2] / 40;

/** A box zoomed about its middle by whole levels; no further out than the whole map. */
export function zoomed([x, y, width, height]: Box, levels: number): Box | undefined {
	const next = Math.max(closest, width / 2 ** levels);
	if (next >= unionViewBox[2]) return undefined;
	const factor = next / width;
	return [x + (width * (1 - factor)) / 2, y + (height * (1 - factor)) / 2, next, height * factor];
}
