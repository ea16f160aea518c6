import { project, pseudoDegrees, svgPoint, unionViewBox, type Point } from './plane';

/** A part of the map in SVG units: x, y, width, height. */
export type Box = readonly [number, number, number, number];

export const regionIds = ['union', 'baltic', 'west', 'caucasus', 'central-asia'] as const;

/** A part of the map that can be chosen by name. */
export type RegionId = (typeof regionIds)[number];

/** Longitudes and latitudes between which each lies: south-west, then north-east. */
const corners: Record<Exclude<RegionId, 'union'>, [Point, Point]> = {
	baltic: [
		[20.6, 53.8],
		[28.3, 59.8]
	],
	west: [
		[22.1, 44.3],
		[40.3, 56.2]
	],
	caucasus: [
		[39.9, 38.3],
		[50.6, 43.7]
	],
	'central-asia': [
		[46.4, 35.1],
		[87.4, 55.5]
	]
};

/** The box of a region; the Union's is the whole map. */
export const boxOf = (region: RegionId): Box =>
	region === 'union' ? unionViewBox : around(...corners[region]);

/** The box around a rectangle of longitudes and latitudes, whose sides bend in the plane. */
function around([west, south]: Point, [east, north]: Point): Box {
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
	const [xs, ys] = [0, 1].map((axis) => points.map((point) => svgPoint(project(point))[axis]!));
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
