/**
 * The map plane: the Union in an equal-area conic projection, written as pseudo-degrees.
 * MapLibre takes them for degrees, applies Mercator, and so draws the conic picture.
 */

/** Two coordinates: longitude and latitude, pseudo-degrees, or SVG units. */
export type Point = [number, number];

const radian = Math.PI / 180;
const centralMeridian = 98;
// Keeps the Union and its surroundings within ±60 degrees.
const scale = 60;
/** Pseudo-degrees to an Earth's radius. */
export const earthRadii = scale;
// From the cone's apex to the middle of the Union, in Earth's radii; the map's equator runs there.
const middle = 0.5366;

// Albers' conic equal-area projection of the sphere, standard parallels 45 and 67 degrees north:
// J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), section 14.
const sines = [Math.sin(45 * radian), Math.sin(67 * radian)] as const;
const cone = (sines[0] + sines[1]) / 2;
const constant = 1 + sines[0] * sines[1];

const mercator = (lat: number) => Math.asinh(Math.tan(lat * radian)) / radian;
const inverseMercator = (y: number) => Math.atan(Math.sinh(y * radian)) / radian;

/** Longitude and latitude to pseudo-degrees; continuous from 82 degrees west over 180 to 278. */
export function project([lon, lat]: Point): Point {
	const east = ((lon - centralMeridian + 540) % 360) - 180;
	const radius = Math.sqrt(constant - 2 * cone * Math.sin(lat * radian)) / cone;
	const angle = cone * east * radian;
	const y = middle - radius * Math.cos(angle);
	return [scale * radius * Math.sin(angle), inverseMercator(scale * y)];
}

/** Pseudo-degrees back to longitude (Chukotka runs on to 191) and latitude. */
export function unproject([lng, lat]: Point): Point {
	const x = lng / scale;
	const fromApex = middle - mercator(lat) / scale;
	const sine = (constant - (cone * Math.hypot(x, fromApex)) ** 2) / (2 * cone);
	const angle = Math.atan2(x, fromApex);
	return [centralMeridian + angle / cone / radian, Math.asin(sine) / radian];
}

/** By how many degrees north leans to the right of up, where the longitude runs in the plane. */
export const northLeans = (lon: number): number => cone * (centralMeridian - lon);

/** The box of the fifteen republics in pseudo-degrees, south-west then north-east. */
export const unionBounds: [Point, Point] = [
	[-43.3, -24.1],
	[35.4, 24.1]
];

const [[west, south], [east, north]] = unionBounds;
/** SVG units to one pseudo-degree at the map's equator. */
export const unitsPerDegree = 1000 / (east - west);

/** Pseudo-degrees to the SVG's units: Mercator, y downwards, the Union's box 1000 units wide. */
export const svgPoint = ([lng, lat]: Point): Point => [
	(lng - west) * unitsPerDegree,
	(mercator(north) - mercator(lat)) * unitsPerDegree
];

/** SVG units back to pseudo-degrees. */
export const pseudoDegrees = ([x, y]: Point): Point => [
	west + x / unitsPerDegree,
	inverseMercator(mercator(north) - y / unitsPerDegree)
];

/** Kilometres to one SVG unit; the plane is equal-area, so its square turns areas exactly. */
export const kilometresPerUnit = 6371.0088 / (scale * unitsPerDegree);

/** The Union's box as an SVG `viewBox`: x, y, width, height. */
export const unionViewBox: [number, number, number, number] = [
	0,
	0,
	1000,
	svgPoint([west, south])[1]
];

/** MapLibre's zoom where so many pixels of the screen make an SVG unit. */
export const zoomAt = (pixelsPerUnit: number): number =>
	Math.log2((unitsPerDegree * 360 * pixelsPerUnit) / 512);

/**
 * How many screen pixels a pixel of a pattern takes up where the SVG shows so many units to a pixel.
 * MapLibre draws patterns for whole zoom levels and stretches them in between; the SVG follows.
 */
export function patternScale(unitsPerPixel: number): number {
	const zoom = zoomAt(1 / unitsPerPixel);
	return 2 ** (zoom - Math.max(0, Math.floor(zoom)));
}
