import { kilometresPerUnit, project, pseudoDegrees, svgPoint, type Point } from './projection';

/** The coordinates in which lines are simplified, and those of the file. */
export interface Space {
	/** Longitude and latitude to the flat coordinates in which edges are straight. */
	flatten: (lonLat: Point) => Point;
	/** Flat coordinates to those of the file. */
	place: (flat: Point) => Point;
	/** The kilometres east and north from one place in flat coordinates to another. */
	kilometres: (from: Point, to: Point) => Point;
	/** The longitudes and latitudes that the graticule spans; a cone must be cut open somewhere. */
	graticule: { lon: Point; lat: Point };
	/** The largest windows, landscape and portrait, in widths and heights of the Union's box. */
	windows: readonly Point[];
}

/** How much detail a file holds; every area in square kilometres. */
export interface Level {
	name: string;
	space: Space;
	/** Bends smaller than this triangle are straightened, and smaller islands dropped. */
	union: { bend: number; island: number };
	neighbours: { bend: number; island: number };
	/** The smallest bend on the borders of the smallest republics. */
	fine: number;
	/** Smaller enclaves join the land around them. */
	enclave: number;
	lake: number;
	/** The grid that coordinates snap to, in degrees of the file. */
	step: number;
}

const plane: Space = {
	flatten: (lonLat) => svgPoint(project(lonLat)),
	place: pseudoDegrees,
	kilometres: (from, to) => [
		(to[0] - from[0]) * kilometresPerUnit,
		(to[1] - from[1]) * kilometresPerUnit
	],
	graticule: { lon: [-80, 270], lat: [10, 80] },
	windows: [
		[1.3, 1.15],
		[1.15, 2.1]
	]
};

const kilometresPerDegree = 111.195;

const sphere: Space = {
	flatten: (lonLat) => lonLat,
	place: (lonLat) => lonLat,
	kilometres: (from, to) => [
		(to[0] - from[0]) * kilometresPerDegree * Math.cos((from[1] * Math.PI) / 180),
		(to[1] - from[1]) * kilometresPerDegree
	],
	graticule: { lon: [-80, 280], lat: [-80, 80] },
	windows: [[Infinity, Infinity]]
};

/** The three files: two for the map plane, one in true longitude and latitude. */
export const levelsOfDetail: readonly Level[] = [
	{
		name: 'overview',
		space: plane,
		union: { bend: 22, island: 300 },
		neighbours: { bend: 500, island: 2500 },
		fine: 2,
		enclave: 100,
		lake: 900,
		step: 0.009
	},
	{
		name: 'detailed',
		space: plane,
		union: { bend: 0.25, island: 8 },
		neighbours: { bend: 8, island: 150 },
		fine: 0.25,
		enclave: 1,
		lake: 100,
		step: 0.0008
	},
	{
		name: 'lonlat',
		space: sphere,
		union: { bend: 14, island: 150 },
		neighbours: { bend: 110, island: 1000 },
		fine: 1,
		enclave: 50,
		lake: 500,
		step: 0.005
	}
];
