import type { Geometry, Position } from 'geojson';
import { svgPoint, type Point } from './projection';

/** Path coordinates are whole thirds of an SVG unit: finer than a pixel, and short to write. */
export const pathScale = 3;

/** A geometry of the plane (pseudo-degrees) as the `d` of a path, in thirds of an SVG unit. */
export function formatPath(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Polygon':
			return geometry.coordinates.map((ring) => lineOf(ring, true)).join('');
		case 'MultiPolygon':
			return geometry.coordinates
				.flat()
				.map((ring) => lineOf(ring, true))
				.join('');
		case 'LineString':
			return lineOf(geometry.coordinates, false);
		case 'MultiLineString':
			return geometry.coordinates.map((line) => lineOf(line, false)).join('');
		case 'GeometryCollection':
			return geometry.geometries.map(formatPath).join('');
		default:
			return '';
	}
}

/**
 * A line that is an arc of a circle, as the parallels of a conic projection are, through its first,
 * middle and last point: two arcs of less than half a turn, in place of many short steps.
 */
export function formatArc(line: Position[]): string {
	const [from, by, to] = [line[0]!, line[line.length >> 1]!, line.at(-1)!].map((point) =>
		svgPoint(point as [number, number]).map((unit) => unit * pathScale)
	) as [Point, Point, Point];
	const turn = (by[0] - from[0]) * (to[1] - from[1]) - (to[0] - from[0]) * (by[1] - from[1]);
	const chords = distance(from, by) * distance(by, to) * distance(from, to);
	// The radius of the circle through three points: chords over four times the triangle's area.
	const radius = Math.round(chords / (2 * Math.abs(turn)));
	const arc = ([x, y]: Point) =>
		`A${radius} ${radius} 0 0 ${turn > 0 ? 1 : 0} ${Math.round(x)} ${Math.round(y)}`;
	return `M${Math.round(from[0])} ${Math.round(from[1])}${arc(by)}${arc(to)}`;
}

const distance = ([x1, y1]: Point, [x2, y2]: Point) => Math.hypot(x2 - x1, y2 - y1);

/** Flat rings, not closed, as the `d` of a path in whole units. */
export const formatRings = (rings: readonly Point[][]): string =>
	rings.map((ring) => stepsOf(ring, true)).join('');

function lineOf(line: Position[], closed: boolean): string {
	const points = closed ? line.slice(0, -1) : line;
	return stepsOf(
		points.map((point) => svgPoint(point as Point).map((unit) => unit * pathScale) as Point),
		closed
	);
}

/** One line in whole relative steps, points that fall on the one before left out. */
function stepsOf(line: readonly Point[], closed: boolean): string {
	let path = '';
	let [x, y] = [0, 0];
	for (const [index, point] of line.entries()) {
		const [right, down] = point.map(Math.round) as Point;
		if (index === 0) path = `M${right} ${down}l`;
		else if (right !== x || down !== y) path += step(path, right - x) + step(' ', down - y);
		[x, y] = [right, down];
	}
	if (path.endsWith('l')) return '';
	return closed ? `${path}z` : path;
}

/** A number after what is written: a minus sign separates by itself. */
function step(before: string, value: number): string {
	return value < 0 || before.endsWith('l') ? String(value) : ` ${value}`;
}
