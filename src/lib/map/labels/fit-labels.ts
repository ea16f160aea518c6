import type { RepublicId } from '$lib/domain/atlas';
import { turned } from '../geometry/extent';
import type { Point } from '../geometry/projection';
import { lettering, lineWidths, radii } from '../style/cartography';
import { callout } from './callout';
import type { Capital } from './capitals';
import { overlaps, type Edges } from './collision';
import { labelsOf, type RankedPlace } from './label-points';
import { landMask } from './land-mask';
import type { Place } from './placements';
import type { Sea } from './sea-names';
import { wrapName } from './wrap-name';
import { numberedRange, scaleRangeAt, scaleRanges, type ScaleRange } from './scale-ranges';

/** The part of the plane in view. */
export interface VisibleExtent {
	/** Its upper left corner, in SVG units of the map as it is turned. */
	x: number;
	y: number;
	/** Pixels to an SVG unit. */
	scale: number;
	/** Its size, in pixels. */
	width: number;
	height: number;
	/** By how many degrees the map is turned clockwise. */
	turn: number;
}

/** How the names keep within a view. */
export interface LabelFit {
	/** The indices, in the list of places, of those whose names would be cut or lie under a button. */
	cut: ReadonlySet<number>;
	/** Where names stand instead: on their land, or beside it with a line that leads there. */
	moved: readonly Place[];
	/** The names of the seas that have room, with the point in the middle of each, in SVG units. */
	seas: readonly SeaName[];
	/** The capitals whose names have room. */
	capitals: readonly CapitalName[];
}

/** The name of a sea, in one line or two, its middle in SVG units and its letters in pixels. */
export interface SeaName {
	lines: readonly string[];
	at: Point;
	size: number;
}

/** The name of a capital, where it is anchored beside its dot, and that dot, in SVG units. */
export interface CapitalName {
	name: string;
	at: Point;
	anchor: Place['anchor'];
	dot: Point;
	/** The index of the scale range. */
	stage: number;
}

/** What a name needs: the width of its longest line in ems, whatever the time, and its lines. */
export type Measure = (id: RepublicId, wrap: boolean) => { ems: number; lines: number };

/** The least scale range in which seas and capitals are named. */
const closeRange = 5;

interface Lands {
	places: readonly RankedPlace[];
	/** The rings of each republic, in SVG units. */
	rings: ReadonlyMap<RepublicId, readonly Point[][]>;
	/** Those of the lakes, on which no name is moved. */
	lakes: readonly Point[][];
	/** Those of the neighbours, on which no sea is named. */
	neighbours?: readonly Point[][];
	/** The seas that may be named. */
	seas?: readonly Sea[];
	/** The capitals that may be. */
	capitals?: readonly Capital[];
	/** How wide a text is, in ems. */
	letters?: (text: string) => number;
}

/** Pixels between a name and the edge of the map, and between the positions that are tried for one. */
const margin = 5;
const step = 16;

/**
 * The names that do not fit a view, and where they stand instead: where their land is in view and
 * wide enough, off every obstacle (in pixels of the view) and every other name; else beside it, with a
 * line, where its middle is in view; else nowhere. The places beside the lands are those of the map as
 * it is drawn: where it is turned every name off its land stands elsewhere. Capitals keep clear of signs
 * that lie over the map too.
 */
export function fitLabels(
	extent: VisibleExtent,
	lands: Lands,
	measure: Measure,
	obstacles: readonly Edges[],
	signs: readonly Edges[] = []
): LabelFit {
	const range = scaleRangeAt(extent.scale);
	const cut = new Set<number>();
	const named = new Set<RepublicId>();
	const occupied = [...obstacles];
	lands.places.forEach((place, index) => {
		if (!place.stages.includes(range)) return;
		const box = nameBox(extent, place, measure);
		const beside = place.offLand === true || place.number !== undefined;
		const fits = extent.turn
			? !beside && isFree(box, extent, occupied)
			: isFree(box, extent, obstacles);
		if (!fits) cut.add(index);
		else {
			named.add(place.id);
			occupied.push(box);
		}
	});
	const moved =
		range > numberedRange || extent.turn ? moveLabels(extent, lands, measure, named, occupied) : [];
	if (range < closeRange) return { cut, moved, seas: [], capitals: [] };
	const seas = nameSeas(extent, lands, occupied);
	return { cut, moved, seas, capitals: nameCapitals(extent, lands, [...occupied, ...signs]) };
}

/** Pixels from a capital to its name: to the right first, then to the left, above and below. */
const besideDot: readonly { right: number; down: number; anchor: Place['anchor'] }[] = [
	{ right: 6, down: 0, anchor: 'start' },
	{ right: -6, down: 0, anchor: 'end' },
	{ right: 0, down: -11, anchor: 'middle' },
	{ right: 0, down: 11, anchor: 'middle' }
];

/** The names of the capitals, each where it and its dot lie on nothing; it pushes no other name out. */
function nameCapitals(
	extent: VisibleExtent,
	{ capitals = [], letters = () => 0 }: Lands,
	occupied: Edges[]
): CapitalName[] {
	const radius = radii.leader + lineWidths.marker;
	const stage = scaleRangeAt(extent.scale);
	const isClear = (box: Edges) => isFree(box, extent, occupied);
	return capitals.flatMap(({ name, at: dot }): CapitalName[] => {
		const [x, y] = pixelOf(dot, extent);
		const dotBox = { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
		if (!isClear(dotBox)) return [];
		const pixels: Size = [
			(letters(name) + name.length * lettering.letterSpacing) * lettering.capitalSize,
			lettering.lineHeight * lettering.capitalSize
		];
		for (const { right, down, anchor } of besideDot) {
			const at: Point = [x + right, y + down];
			const box = boxOf(at, pixels, anchor);
			if (!isClear(box)) continue;
			occupied.push(box, dotBox);
			return [{ name, at: pointOf(at, extent), anchor, dot, stage }];
		}
		return [];
	});
}

/** The names of the seas, each at the first of its points where it lies on water alone. */
function nameSeas(
	extent: VisibleExtent,
	{ rings, lakes, neighbours = [], seas = [], letters = () => 0 }: Lands,
	occupied: Edges[]
): SeaName[] {
	const inPixels = (rings: readonly Point[][]) =>
		rings.map((ring) => ring.map((point) => pixelOf(point, extent)));
	const onLand = landMask(inPixels([...rings.values()].flat()), extent);
	const abroad = landMask(inPixels(neighbours), extent);
	const inLake = landMask(inPixels(lakes), extent);
	const { size } = scaleRanges[scaleRangeAt(extent.scale)]!;
	const isWater = (box: Edges) =>
		inLake?.(box) === true ||
		((!onLand || onLand(box) === false) && (!abroad || abroad(box) === false));
	return seas.flatMap(({ name, points }): SeaName[] => {
		const wrapped = wrapName(name, '');
		for (const lines of wrapped.length > 1 ? [[name], wrapped] : [[name]]) {
			const ems = Math.max(...lines.map(letters));
			const pixels: Size = [ems * size * 1.04, lettering.lineHeight * size * lines.length];
			for (const at of points) {
				const box = boxOf(pixelOf(at, extent), pixels, 'middle');
				if (!isFree(box, extent, occupied) || !isWater(box)) continue;
				occupied.push(box);
				return [{ lines, at, size }];
			}
		}
		return [];
	});
}

/** New positions for the names of the republics that are not `named`; each joins what is occupied. */
function moveLabels(
	extent: VisibleExtent,
	{ places, rings, lakes }: Lands,
	measure: Measure,
	named: ReadonlySet<RepublicId>,
	occupied: Edges[]
): Place[] {
	const range = scaleRangeAt(extent.scale);
	const mask = (rings: readonly Point[][]) =>
		landMask(
			rings.map((ring) => ring.map((point) => pixelOf(point, extent))),
			extent
		);
	const water = mask(lakes);
	const large = new Set(places.flatMap(({ id, large }) => (large ? [id] : [])));
	const middles = new Map(labelsOf(places).map(({ id, x, y }) => [id, pixelOf([x, y], extent)]));
	const pointAt = (pixel: Point) => pointOf(pixel, extent);
	/** Those whose land has no room for their name. */
	const crowded: RepublicId[] = [];
	const onLands = [...rings].flatMap(([id, land]): Place[] => {
		const onLand = named.has(id) ? undefined : mask(land);
		if (!onLand) return [];
		const isDry = (box: Edges) => onLand(box) === true && (!water || water(box) === false);
		for (const { overhang = 0, ...form } of forms(large.has(id))) {
			const place = { id, stages: [range], anchor: 'middle', ...form } as const;
			const size = sizeOf(place, scaleRanges[range]!, measure);
			const at = mostCentral(
				size,
				extent,
				(box) => isFree(box, extent, occupied) && isDry(inner(box, overhang))
			);
			if (!at) continue;
			occupied.push(boxOf(at, size, 'middle'));
			return [{ ...place, at: pointAt(at) }];
		}
		crowded.push(id);
		return [];
	});
	const onAnyLand = crowded.length ? mask([...rings.values()].flat()) : undefined;
	const besideLands = crowded.flatMap((id): Place[] => {
		const middle = middles.get(id);
		if (!middle || !isFree(pointBox(middle), extent, [])) return [];
		for (const form of [{}, { wrap: true }] as const) {
			const size = sizeOf({ id, ...form }, scaleRanges[range]!, measure);
			const found = callout(middle, size, {
				isFree: (box) => isFree(box, extent, occupied),
				isOffLand: (box) => !onAnyLand || onAnyLand(box) === false,
				occupied
			});
			if (!found) continue;
			const { at, anchor, from } = found;
			occupied.push(boxOf(at, size, anchor));
			return [
				{
					id,
					stages: [range],
					at: pointAt(at),
					anchor,
					line: [pointAt(from), pointAt(middle)],
					offLand: true,
					...form
				}
			];
		}
		return [];
	});
	return [...onLands, ...besideLands];
}

const pointBox = ([x, y]: Point): Edges => ({ left: x, right: x, top: y, bottom: y });

/** How a name may be set to find room; at last with that share of its sides over the borders. */
const forms = (large: boolean): (Pick<Place, 'large' | 'wrap'> & { overhang?: number })[] => [
	...(large ? [{ large: true } as const] : []),
	{},
	{ wrap: true },
	{ wrap: true, overhang: 0.25 },
	{ wrap: true, overhang: 0.45 }
];

/** What of a name has to be on its land. */
const inner = ({ left, right, top, bottom }: Edges, overhang: number): Edges => {
	const [across, down] = [(right - left) * overhang, ((bottom - top) * overhang) / 2];
	return { left: left + across, right: right - across, top: top + down, bottom: bottom - down };
};

/** Where a name stands in a view, in pixels. */
export const nameBox = (extent: VisibleExtent, place: Place, measure: Measure): Edges =>
	boxOf(
		pixelOf(place.at, extent),
		sizeOf(place, scaleRanges[scaleRangeAt(extent.scale)]!, measure),
		place.anchor
	);

function pixelOf(point: Point, extent: VisibleExtent): Point {
	const [x, y] = turned(point, extent.turn);
	return [(x - extent.x) * extent.scale, (y - extent.y) * extent.scale];
}

const pointOf = ([x, y]: Point, extent: VisibleExtent): Point =>
	turned([extent.x + x / extent.scale, extent.y + y / extent.scale], -extent.turn);

/** Whether a name lies within the view and on no obstacle. */
const isFree = (box: Edges, { width, height }: VisibleExtent, obstacles: readonly Edges[]) =>
	box.left >= margin &&
	box.right <= width - margin &&
	box.top >= margin &&
	box.bottom <= height - margin &&
	!obstacles.some((other) => overlaps(box, other));

type Size = readonly [width: number, height: number];

/** The size of a name in pixels; spaces between letters make it wider than its ems. */
function sizeOf(
	{ id, number, large, wrap }: Pick<Place, 'id' | 'number' | 'large' | 'wrap'>,
	range: ScaleRange,
	measure: Measure
): Size {
	if (number) return [range.number * 1.3, range.number * 1.2];
	const { ems, lines } = measure(id, wrap ?? false);
	const pixels = large ? range.large : range.size;
	return [ems * pixels * (large ? 1.18 : 1.04), (0.05 + lettering.lineHeight * lines) * pixels];
}

function boxOf([x, y]: Point, [width, height]: Size, anchor: Place['anchor']): Edges {
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** Of the positions that are free the one nearest to the middle of them all. */
function mostCentral(
	size: Size,
	{ width, height }: VisibleExtent,
	free: (box: Edges) => boolean
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
