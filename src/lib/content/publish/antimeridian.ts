import type { MultiPolygon, Position } from 'geojson';

/** What published shapes are rounded to: a step is about 10 m. */
export const stepsPerDegree = 1e4;

/** Degrees on that grid. */
export const roundDegrees = (degrees: number) =>
	Math.round(degrees * stepsPerDegree) / stepsPerDegree;

/** The meridian at which maps of the world end, in degrees. */
const edge = 180;

/** Points of a ring between two crossings of the edge, both of them included. */
type Chain = Position[];

/**
 * Polygons whose longitudes run on beyond 180 degrees east, cut there in two, so that all of them lie
 * between -180 and 180 (RFC 7946, section 3.1.9). Edges are straight in longitude and latitude, as
 * section 3.1.1 has them. Rings keep their direction.
 */
export function cutAtAntimeridian({ coordinates }: MultiPolygon): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: coordinates.flatMap((rings) => [
			...clip(rings, (longitude) => longitude <= edge),
			...clip(rings, (longitude) => longitude >= edge).map((rings) =>
				rings.map((ring) => ring.map(([x, y]) => [roundDegrees(x! - 2 * edge), y!]))
			)
		])
	};
}

/** The parts of a polygon on one side of the edge. */
function clip(rings: Position[][], within: (longitude: number) => boolean): Position[][][] {
	const inside = (point: Position) => within(point[0]!);
	const whole = rings.filter((ring) => ring.every(inside));
	if (whole.includes(rings[0]!)) return [whole];
	const closed = join(rings.flatMap((ring) => chainsOf(ring, inside)));
	if (whole.length && closed.length !== 1) throw new Error('A hole lies in one of several parts.');
	return closed.map((ring) => [ring, ...whole]);
}

/** The stretches of a ring that lie inside, where it has some that do not. */
function chainsOf(ring: Position[], inside: (point: Position) => boolean): Chain[] {
	const start = ring.findIndex((point) => !inside(point));
	if (start < 0) return [];
	const points = [...ring.slice(start), ...ring.slice(1, start + 1)];
	const chains: Chain[] = [];
	points.slice(1).forEach((to, i) => {
		const from = points[i]!;
		if (inside(from) !== inside(to)) {
			const tip = crossing(from, to);
			if (inside(to)) chains.push([tip]);
			else chains.at(-1)!.push(tip);
		}
		if (inside(to)) chains.at(-1)!.push(to);
	});
	return chains.map(withoutRepeats).filter(({ length }) => length > 1);
}

/**
 * Chains closed to rings along the edge. Going along it one enters the polygon at every other tip, so
 * that the tips belong together by twos: where one chain ends, the other begins.
 */
function join(chains: Chain[]): Position[][] {
	const tips = chains
		.flatMap((chain) => [
			{ chain, latitude: chain[0]![1]!, last: false },
			{ chain, latitude: chain.at(-1)![1]!, last: true }
		])
		.sort((one, other) => one.latitude - other.latitude);
	const next = new Map<Chain, Chain>();
	for (let i = 0; i < tips.length; i += 2) {
		const pair = tips.slice(i, i + 2);
		next.set(pair.find(({ last }) => last)!.chain, pair.find(({ last }) => !last)!.chain);
	}

	const rings: Position[][] = [];
	for (const first of chains) {
		const ring: Position[] = [];
		for (let chain = first; next.has(chain);) {
			ring.push(...chain);
			const following = next.get(chain)!;
			next.delete(chain);
			chain = following;
		}
		if (ring.length) rings.push(withoutRepeats([...ring, ring[0]!]));
	}
	// Two points and back: a side that lies on the edge.
	return rings.filter(({ length }) => length > 3);
}

/** Where a side meets the edge. */
function crossing([x1, y1]: Position, [x2, y2]: Position): Position {
	return [edge, roundDegrees(y1! + ((edge - x1!) / (x2! - x1!)) * (y2! - y1!))];
}

const withoutRepeats = (points: Position[]): Position[] =>
	points.filter(([x, y], i) => i === 0 || x !== points[i - 1]![0] || y !== points[i - 1]![1]);
