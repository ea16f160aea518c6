import content from 'virtual:map/insets';
import { middleOf, turned, type Extent } from '../geometry/extent';
import type { Point } from '../geometry/projection';
import { extentOf } from '../geometry/regions';
import { overlaps, type Edges } from '../labels/collision';
import type { Label } from '../labels/label-points';
import { smallestRank } from '../style/cartography';
import type { Shape } from '../svg/geometry';
import { toPixels, type ScreenTransform } from './obstacles';
import { outlineGrid } from './outline-grid';
import { placeInsets, type Arrangement, type Size } from './place-insets';

/** A region drawn larger at the map's edge, north up. */
export interface InsetPart extends Extent {
	region: string;
	/** By republic: SVG units from the middle of its land to the middle of its name. */
	offsets: Readonly<Record<string, readonly [right: number, down: number]>>;
}

/** The regions that have an inset. */
export const insetParts: readonly InsetPart[] = content.map(({ region, offsets }) => ({
	region,
	offsets,
	...extentOf(region)
}));

/** Pixels of the letters of a name in an inset, and of the title above it. */
export const insetLettering = { name: 11.5, title: 11 };

/** Pixels to an SVG unit: of fewer no name has room, of more the overview looks coarse. */
const legible = { least: 1.35, most: 3.2 };

/** Where the insets lie on a map of a size: on no republic's outline nor on what else is taken. */
export function arrangeInsets(
	republics: readonly Shape[],
	transform: ScreenTransform,
	map: Size,
	taken: readonly Edges[]
): Arrangement | undefined {
	const { scale } = transform;
	const frames = insetParts.map((part) => ({
		width: part.box[2] * scale,
		height: part.box[3] * scale,
		of: toPixels(middleOf(part), transform)
	}));
	const hasOutline = outlineGrid(republics, transform, map);
	const isFree = (box: Edges) =>
		!hasOutline(box) && !taken.some((other) => overlaps(box, other, 0));
	const { least, most } = legible;
	return placeInsets(frames, map, isFree, { least: least / scale, most: most / scale });
}

/** The names of an inset: those of small lands whose middle it shows, and where they stand in it. */
export const insetNames = (
	{ box: [x, y, width, height], turn, offsets }: InsetPart,
	labels: readonly Label[]
): { id: string; at: Point }[] =>
	labels.flatMap(({ id, rank, ...middle }) => {
		const [labelX, labelY] = turned([middle.x, middle.y], turn);
		const within = labelX > x && labelX < x + width && labelY > y && labelY < y + height;
		const [right, down] = offsets[id] ?? [0, 0];
		return rank === smallestRank && within ? [{ id, at: [labelX + right, labelY + down] }] : [];
	});
