import { planarRingArea } from 'topojson-simplify';
import { kilometresPerUnit, project, svgPoint, unionViewBox, type Point } from './projection';
import type { Level } from './levels-of-detail';
import type { Coverage, Piece } from './coverage';

/** The number of an arc without its direction. */
export const arcOf = (arc: number): number => (arc < 0 ? ~arc : arc);

/** The pieces a level shows: near enough, and large enough to show. */
export function select({ arcs, pieces }: Coverage, level: Level): Piece[] {
	const flat = arcs.map((arc) => arc.map((point) => svgPoint(project(point))));
	const areas = new Map(pieces.map((piece) => [piece, areaOf(piece, flat)]));
	const area = (piece: Piece) => areas.get(piece)!;
	const users = usersOf(pieces);
	const large = landmasses(pieces, users).filter((mass) => {
		const { island } = mass.some(({ republic }) => republic) ? level.union : level.neighbours;
		return mass.reduce((sum, piece) => sum + area(piece), 0) >= island;
	});
	// An enclave too small to show joins the land around it.
	const holder = (piece: Piece): Piece => {
		const host = area(piece) < leastEnclave(piece, level) ? surrounding(piece, users) : undefined;
		return host ? holder(host) : piece;
	};
	return large
		.flat()
		.filter((piece) => piece.republic || isNear(piece, flat, level))
		.map((piece) => ({ ...holder(piece), rings: piece.rings }));
}

const leastEnclave = ({ republic }: Piece, { enclave, neighbours }: Level) =>
	republic ? enclave : neighbours.island;

function surrounding(piece: Piece, users: Map<number, Piece[]>): Piece | undefined {
	const others = piece.rings[0]!.map((arc) =>
		users.get(arcOf(arc))!.find((user) => user !== piece)
	);
	return others.every((other) => other === others[0]) ? others[0] : undefined;
}

function areaOf({ rings }: Piece, flat: Point[][]): number {
	const outer = rings[0]!.flatMap((arc) =>
		arc < 0 ? flat[~arc]!.slice(1).reverse() : flat[arc]!.slice(0, -1)
	);
	return planarRingArea([...outer, outer[0]!]) * kilometresPerUnit ** 2;
}

function isNear({ rings }: Piece, flat: Point[][], { space }: Level): boolean {
	const [, , width, height] = unionViewBox;
	const points = rings[0]!.flatMap((arc) => flat[arcOf(arc)]!);
	const overlaps = (axis: 0 | 1, middle: number, reach: number) => {
		const offsets = points.map((point) => point[axis] - middle);
		return Math.min(...offsets) < reach && Math.max(...offsets) > -reach;
	};
	return space.windows.some(
		([widths, heights]) =>
			overlaps(0, width / 2, (width / 2) * widths) &&
			overlaps(1, height / 2, (height / 2) * heights)
	);
}

function usersOf(pieces: Piece[]): Map<number, Piece[]> {
	const users = new Map<number, Piece[]>();
	for (const piece of pieces) {
		for (const arc of piece.rings.flat().map(arcOf)) {
			users.set(arc, [...(users.get(arc) ?? []), piece]);
		}
	}
	return users;
}

function landmasses(pieces: Piece[], users: Map<number, Piece[]>): Piece[][] {
	const visited = new Set<Piece>();
	const massFrom = (start: Piece) => {
		const mass = new Set([start]);
		// The set grows while it is walked.
		for (const { rings } of mass) {
			for (const arc of rings.flat()) users.get(arcOf(arc))!.forEach((piece) => mass.add(piece));
		}
		mass.forEach((piece) => visited.add(piece));
		return [...mass];
	};
	return pieces.flatMap((piece) => (visited.has(piece) ? [] : [massFrom(piece)]));
}
