import type { RepublicId } from '$lib/domain/atlas';
import type { Point } from '../geometry/projection';
import { meet, type Box as Pixels } from './collision';
import { lettering } from '../style/cartography';
import { groundOf } from './land-mask';
import type { Place } from './placements';
import { stageAt, stages, type Stage } from './scale-ranges';

/** The part of the plane that is in view: its corner in SVG units, pixels to a unit, and its size. */
export interface Seen {
	x: number;
	y: number;
	scale: number;
	width: number;
	height: number;
}

/** How the names of a stage keep within a view. */
export interface Fitted {
	/** The places, by their index, whose names would be cut or lie under a button. */
	cut: ReadonlySet<number>;
	/** Where names stand instead, on their land. */
	moved: readonly Place[];
}

/** What a name needs: the width of its longest line in ems, whatever the time, and its lines. */
export type Measure = (id: RepublicId, wrap: boolean) => { ems: number; lines: number };

interface Lands {
	places: readonly Place[];
	/** The rings of each republic, in SVG units. */
	rings: ReadonlyMap<RepublicId, readonly Point[][]>;
	/** Those of the lakes, on which no name is moved. */
	lakes: readonly Point[][];
}

/** Pixels between a name and the edge of the map, and between the places that are tried for one. */
const margin = 5;
const step = 16;

/**
 * The names that do not fit a view, and where they stand instead: where their land is in view and
 * wide enough, off every button (`over`, in pixels of the view) and every other name, else nowhere.
 */
export function fit(
	seen: Seen,
	{ places, rings, lakes }: Lands,
	measure: Measure,
	over: readonly Pixels[]
): Fitted {
	const index = stageAt(seen.scale);
	const stage = stages[index]!;
	const window = { left: 0, top: 0, right: seen.width, bottom: seen.height };
	const at = ([x, y]: Point): Point => [(x - seen.x) * seen.scale, (y - seen.y) * seen.scale];
	const free = (box: Pixels, taken: readonly Pixels[]) =>
		within(box, window) && !taken.some((other) => meet(box, other));
	const cut = new Set<number>();
	const named = new Set<RepublicId>();
	const standing = [...over];
	places.forEach((place, number) => {
		if (!place.stages.includes(index)) return;
		const box = nameBox(seen, place, measure);
		if (!free(box, over)) cut.add(number);
		else {
			named.add(place.id);
			standing.push(box);
		}
	});
	const moved: Place[] = [];
	const ground = (rings: readonly Point[][]) =>
		groundOf(
			rings.map((ring) => ring.map(at)),
			seen
		);
	const water = ground(lakes);
	const large = new Set(places.flatMap(({ id, large }) => (large ? [id] : [])));
	for (const [id, land] of index > 1 ? rings : []) {
		if (named.has(id)) continue;
		const ashore = ground(land);
		if (!ashore) continue;
		const dry = (box: Pixels) => ashore(box) === true && (!water || water(box) === false);
		for (const { over, ...style } of ways(large.has(id))) {
			const place = { id, stages: [index], anchor: 'middle', ...style } as const;
			const size = sizeOf(place, stage, measure);
			const spot = roomiest(size, seen, (box) => free(box, standing) && dry(inner(box, over ?? 0)));
			if (!spot) continue;
			const [x, y] = spot;
			standing.push(boxOf(spot, size, 'middle'));
			moved.push({ ...place, at: [seen.x + x / seen.scale, seen.y + y / seen.scale] });
			break;
		}
	}
	return { cut, moved };
}

/** How a name may be written to find room; at last with parts of its sides `over` the borders. */
const ways = (large: boolean): (Pick<Place, 'large' | 'wrap'> & { over?: number })[] => [
	...(large ? [{ large: true } as const] : []),
	{},
	{ wrap: true },
	{ wrap: true, over: 0.25 },
	{ wrap: true, over: 0.45 }
];

/** What of such a name has to be on its land. */
const inner = ({ left, right, top, bottom }: Pixels, over: number): Pixels => {
	const [across, down] = [(right - left) * over, ((bottom - top) * over) / 2];
	return { left: left + across, right: right - across, top: top + down, bottom: bottom - down };
};

/** Where a name stands in a view, in pixels. */
export const nameBox = (seen: Seen, place: Place, measure: Measure): Pixels => {
	const [x, y] = place.at;
	return boxOf(
		[(x - seen.x) * seen.scale, (y - seen.y) * seen.scale],
		sizeOf(place, stages[stageAt(seen.scale)]!, measure),
		place.anchor
	);
};

type Size = readonly [width: number, height: number];

/** The size of a name in pixels. */
function sizeOf(
	{ id, number, large, wrap }: Pick<Place, 'id' | 'number' | 'large' | 'wrap'>,
	stage: Stage,
	measure: Measure
): Size {
	if (number) return [stage.number * 1.3, stage.number * 1.2];
	const { ems, lines } = measure(id, wrap ?? false);
	const pixels = large ? stage.large : stage.size;
	return [ems * pixels * (large ? 1.18 : 1.04), (0.05 + lettering.lineHeight * lines) * pixels];
}

function boxOf([x, y]: Point, [width, height]: Size, anchor: Place['anchor']): Pixels {
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

const within = (box: Pixels, window: Pixels) =>
	box.left >= window.left + margin &&
	box.right <= window.right - margin &&
	box.top >= window.top + margin &&
	box.bottom <= window.bottom - margin;

/** Of the places where a name lies on its land the one nearest to the middle of them all. */
function roomiest(
	size: Size,
	{ width, height }: Seen,
	free: (box: Pixels) => boolean
): Point | undefined {
	const found: Point[] = [];
	for (let y = step; y < height; y += step)
		for (let x = step; x < width; x += step) {
			const box = boxOf([x, y], size, 'middle');
			if (free(box)) found.push([x, y]);
		}
	const middle = [0, 1].map((axis) => found.reduce((sum, at) => sum + at[axis]!, 0) / found.length);
	const far = ([x, y]: Point) => Math.hypot(x - middle[0]!, y - middle[1]!);
	return found.sort((a, b) => far(a) - far(b))[0];
}
