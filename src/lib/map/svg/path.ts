import type { Geometry, Position } from 'geojson';
import { svgPoint } from '../plane';

/** Path coordinates are whole quarters of an SVG unit: finer than a pixel, and short to write. */
export const pathScale = 4;

/** A geometry of the plane (pseudo-degrees) as the `d` of a path, in quarters of an SVG unit. */
export function pathOf(geometry: Geometry): string {
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
			return geometry.geometries.map(pathOf).join('');
		default:
			return '';
	}
}

/** One line in relative steps, points that fall on the one before left out. */
function lineOf(line: Position[], closed: boolean): string {
	let path = '';
	let [x, y] = [0, 0];
	const last = closed ? line.length - 1 : line.length;
	for (let index = 0; index < last; index++) {
		const [right, down] = svgPoint(line[index] as [number, number]).map((unit) =>
			Math.round(unit * pathScale)
		) as [number, number];
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
