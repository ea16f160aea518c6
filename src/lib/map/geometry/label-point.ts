import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Point } from './projection';

/** Points tried across and down before the search narrows. */
const grid = 10;
/** How much wider than high a name is: the point is to have room to its sides. */
const breadth = 2;

/**
 * Where a name has most room inside a shape: the point farthest from the edges of its largest part,
 * distances to the sides counting half. Found on a grid that narrows around the best point.
 */
export function innerPoint(shape: Polygon | MultiPolygon): Point {
	const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
	const rings = polygons
		.map((rings) => rings.map((ring) => ring.map(([x, y]): Point => [x! / breadth, y!])))
		.reduce((largest, rings) => (area(rings[0]!) > area(largest[0]!) ? rings : largest));
	const [west, south, east, north] = boxOf(rings[0]!);
	const middle: Point = [(west + east) / 2, (south + north) / 2];
	let best: { at: Point; room: number } = { at: rings[0]![0]!, room: -Infinity };
	let [centre, span]: [Point, Point] = [middle, [east - west, north - south]];
	for (let round = 0; round < 4; round++) {
		for (let i = 0; i < grid * grid; i++) {
			const at: Point = [
				centre[0] + ((i % grid) / (grid - 1) - 0.5) * span[0],
				centre[1] + (Math.floor(i / grid) / (grid - 1) - 0.5) * span[1]
			];
			// Of places with the same room the one nearest the middle.
			const room = roomAt(rings, at) - Math.hypot(at[0] - middle[0], at[1] - middle[1]) / 50;
			if (room > best.room) best = { at, room };
		}
		[centre, span] = [best.at, [span[0] / 4, span[1] / 4]];
	}
	return [best.at[0] * breadth, best.at[1]];
}

/** Twice the area of a ring. */
const area = (ring: Point[]) =>
	Math.abs(
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length]!;
			return sum + x * nextY - nextX * y;
		}, 0)
	);

/** West, south, east and north of a ring. */
function boxOf(ring: readonly Position[]): [number, number, number, number] {
	const [xs, ys] = [ring.map(([x]) => x!), ring.map(([, y]) => y!)];
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The distance to the nearest edge, negative outside. */
function roomAt(rings: Point[][], [x, y]: Point): number {
	let [inside, nearest] = [false, Infinity];
	for (const ring of rings)
		for (let i = 1; i < ring.length; i++) {
			const [[ax, ay], [bx, by]] = [ring[i - 1]!, ring[i]!];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
			const [dx, dy] = [bx - ax, by - ay];
			const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
			const t = Math.max(0, Math.min(1, along));
			nearest = Math.min(nearest, Math.hypot(x - ax - t * dx, y - ay - t * dy));
		}
	return inside ? nearest : -nearest;
}

/** How large a shape is, in its own units: the side of a square as large as its box. */
export function sizeOf(shape: Polygon | MultiPolygon): number {
	const ring = shape.coordinates.flat(shape.type === 'Polygon' ? 1 : 2) as Position[];
	const [west, south, east, north] = boxOf(ring);
	return Math.sqrt((east - west) * (north - south));
}

/** From how many pixels on a shape of that size has room for its name. */
export const leastNamed = 26;
