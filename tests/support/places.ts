/** Places on the ground, and a way to ask published boundaries which republic they belong to. */

/** Longitude and latitude in degrees. */
export type Position = [number, number];

/** `/data/republics.geojson`, as far as it is read here. */
export interface Boundaries {
	features: { id: string; geometry: { type: 'MultiPolygon'; coordinates: Position[][][] } }[];
}

/** Towns of the fifteen in 1991; the last four are where other maps may differ. */
export const places: { name: string; republic: string; at: Position }[] = [
	{ name: 'Moscow', republic: 'ru', at: [37.62, 55.75] },
	{ name: 'Kyiv', republic: 'ua', at: [30.52, 50.45] },
	{ name: 'Minsk', republic: 'by', at: [27.56, 53.9] },
	{ name: 'Almaty', republic: 'kz', at: [76.93, 43.26] },
	{ name: 'Tashkent', republic: 'uz', at: [69.28, 41.31] },
	{ name: 'Ashgabat', republic: 'tm', at: [58.38, 37.95] },
	{ name: 'Bishkek', republic: 'kg', at: [74.6, 42.87] },
	{ name: 'Dushanbe', republic: 'tj', at: [68.78, 38.56] },
	{ name: 'Ganja', republic: 'az', at: [46.36, 40.68] },
	{ name: 'Yerevan', republic: 'am', at: [44.51, 40.18] },
	{ name: 'Tbilisi', republic: 'ge', at: [44.79, 41.72] },
	{ name: 'Chisinau', republic: 'md', at: [28.86, 47.01] },
	{ name: 'Vilnius', republic: 'lt', at: [25.28, 54.69] },
	{ name: 'Valmiera in Latvia', republic: 'lv', at: [25.43, 57.54] },
	{ name: 'Tartu', republic: 'ee', at: [26.72, 58.38] },
	{ name: 'Simferopol', republic: 'ua', at: [34.1, 44.95] },
	{ name: 'Baikonur', republic: 'kz', at: [63.31, 45.62] },
	{ name: 'Kaliningrad', republic: 'ru', at: [20.51, 54.71] },
	// Beyond 180 degrees the file runs on.
	{ name: 'the Chukchi Peninsula', republic: 'ru', at: [186, 66.6] }
];

/** The republics whose area holds the place. */
export function republicsAt({ features }: Boundaries, at: Position): string[] {
	return features
		.filter(({ geometry }) => geometry.coordinates.some((rings) => inside(rings, at)))
		.map(({ id }) => id);
}

/** Whether a ray from the place crosses the rings, holes included, an odd number of times. */
function inside(rings: Position[][], [x, y]: Position): boolean {
	let crossings = 0;
	for (const ring of rings)
		for (let index = 1; index < ring.length; index++) {
			const [[x0, y0], [x1, y1]] = [ring[index - 1]!, ring[index]!];
			if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) crossings++;
		}
	return crossings % 2 === 1;
}
