import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { Point } from './projection';

/** How much wider than high a name is: the point is to have room to its sides. */
const breadth = 2;
/** To what share of its shape's size the point is exact. */
const precision = 1 / 200;

/**
 * Where a name has most room inside a shape: the pole of inaccessibility of its largest part,
 * distances to the sides counting half.
 */
export function labelPoint(shape: Polygon | MultiPolygon): Point {
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	const [largest] = polygons
		.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [x! / breadth, y!])))
		.sort(([one], [other]) => area(other!) - area(one!));
	const [x, y] = polylabel(largest!, precision * sizeOf(shape));
	return [x * breadth, y];
}

/** Twice the area of a ring. */
const area = (ring: Point[]) =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length]!;
			return sum + x * nextY - nextX * y;
		}, 0)
	);

/** How large a shape is, in its own units: the side of a square as large as its box. */
export function sizeOf(shape: Polygon | MultiPolygon): number {
	const ring = shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 2) as Position[];
	const [xs, ys] = [ring.map(([x]) => x!), ring.map(([, y]) => y!)];
	const [width, height] = [xs, ys].map((values) => Math.max(...values) - Math.min(...values));
	return Math.sqrt(width! * height!);
}
