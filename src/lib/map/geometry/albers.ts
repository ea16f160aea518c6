/** Two coordinates: longitude and latitude, pseudo-degrees, or SVG units. */
export type Point = [number, number];

/** Which part of the Earth a map plane shows, and how. */
export interface AlbersParameters {
	/** The longitude that runs straight up, in degrees. */
	centralMeridian: number;
	/** The two latitudes that keep their length. */
	parallels: Point;
	/** Pseudo-degrees to an Earth's radius. */
	scale: number;
	/** From the cone's apex to the plane's equator, in Earth's radii. */
	middle: number;
	/** The box of the republics in pseudo-degrees, south-west then north-east. */
	bounds: [Point, Point];
}

const radian = Math.PI / 180;
const mercator = (lat: number) => Math.asinh(Math.tan(lat * radian)) / radian;
const inverseMercator = (y: number) => Math.atan(Math.sinh(y * radian)) / radian;

/**
 * The map plane: land in Albers' conic equal-area projection of the sphere, written as pseudo-degrees.
 * MapLibre takes them for degrees, applies Mercator, and so draws the conic picture.
 *
 * J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), section 14.
 */
export function albers({ centralMeridian, parallels, scale, middle, bounds }: AlbersParameters) {
	const [first, second] = parallels.map((lat) => Math.sin(lat * radian)) as Point;
	const cone = (first + second) / 2;
	const constant = 1 + first * second;
	const [[west, south], [east, north]] = bounds;
	const unitsPerDegree = 1000 / (east - west);

	/** Pseudo-degrees to the SVG's units: Mercator, y downwards, the bounds 1000 units wide. */
	const svgPoint = ([lng, lat]: Point): Point => [
		(lng - west) * unitsPerDegree,
		(mercator(north) - mercator(lat)) * unitsPerDegree
	];

	/** MapLibre's zoom where so many pixels of the screen make an SVG unit. */
	const zoomAt = (pixelsPerUnit: number): number =>
		Math.log2((unitsPerDegree * 360 * pixelsPerUnit) / 512);

	return {
		/** Longitude and latitude to pseudo-degrees; continuous 180 degrees around the meridian. */
		project: ([lon, lat]: Point): Point => {
			const fromMeridian = ((lon - centralMeridian + 540) % 360) - 180;
			const radius = Math.sqrt(constant - 2 * cone * Math.sin(lat * radian)) / cone;
			const angle = cone * fromMeridian * radian;
			const y = middle - radius * Math.cos(angle);
			return [scale * radius * Math.sin(angle), inverseMercator(scale * y)];
		},

		/** Pseudo-degrees back to longitude (which runs on past 180 degrees) and latitude. */
		unproject: ([lng, lat]: Point): Point => {
			const x = lng / scale;
			const fromApex = middle - mercator(lat) / scale;
			const sine = (constant - (cone * Math.hypot(x, fromApex)) ** 2) / (2 * cone);
			const angle = Math.atan2(x, fromApex);
			return [centralMeridian + angle / cone / radian, Math.asin(sine) / radian];
		},

		/** By how many degrees north leans to the right of up, where the longitude runs in the plane. */
		northLeans: (lon: number): number => cone * (centralMeridian - lon),

		unionBounds: bounds,

		/** The bounds as an SVG `viewBox`: x, y, width, height. */
		unionViewBox: [0, 0, 1000, svgPoint([west, south])[1]] as [number, number, number, number],

		/** SVG units to one pseudo-degree at the map's equator. */
		unitsPerDegree,

		svgPoint,

		/** SVG units back to pseudo-degrees. */
		pseudoDegrees: ([x, y]: Point): Point => [
			west + x / unitsPerDegree,
			inverseMercator(mercator(north) - y / unitsPerDegree)
		],

		/** Kilometres to one SVG unit; the plane is equal-area, so its square turns areas exactly. */
		kilometresPerUnit: 6371.0088 / (scale * unitsPerDegree),

		/** Pseudo-degrees to an Earth's radius. */
		earthRadii: scale,

		zoomAt,

		/**
		 * How many screen pixels a pixel of a pattern takes up where the SVG shows so many units to a
		 * pixel. MapLibre draws patterns for whole zoom levels and stretches them in between; the SVG
		 * follows.
		 */
		patternScale: (unitsPerPixel: number): number => {
			const zoom = zoomAt(1 / unitsPerPixel);
			return 2 ** (zoom - Math.max(0, Math.floor(zoom)));
		}
	};
}
