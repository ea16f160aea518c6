import type { MultiPolygon, Polygon, Position } from 'geojson';

const radian = Math.PI / 180;
/** How far from the equator Mercator draws a latitude, in Earth radii at the equator's scale. */
const height = (lat: number) => Math.asinh(Math.tan(lat * radian));

/**
 * How many times as large Mercator draws a shape (true longitudes and latitudes, straight edges
 * between them) as land of the same area on the equator. On the sphere.
 */
export function mercatorMagnification(shape: Polygon | MultiPolygon): number {
	const rings = shape.coordinates.flat(shape.type === 'Polygon' ? 0 : 1) as Position[][];
	return sum(rings, height) / sum(rings, (lat) => Math.sin(lat * radian));
}

/** The rings' area where `north` maps a latitude to its height on the sheet: holes run backwards. */
function sum(rings: Position[][], north: (lat: number) => number): number {
	let area = 0;
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const [[lon, lat], [nextLon, nextLat]] = [ring[i - 1]!, ring[i]!] as [number[], number[]];
			// Simpson's rule along the edge: edges are short, and both curves smooth.
			const middle = north((lat! + nextLat!) / 2);
			area += ((nextLon! - lon!) * (north(lat!) + 4 * middle + north(nextLat!))) / 6;
		}
	return area;
}
