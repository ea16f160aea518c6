import { boxAround, placeGreedily, type Edges } from '$lib/map/labels/collision';
import { leastNamedSize, lettering } from '$lib/map/style/cartography';
import type { MapGeometry } from '$lib/map/svg/geometry';
import { capitalPoints, capitalRadius, statusOf } from './autonomy-marks';
import { boxOf, isWithin } from './boxes';
import type { Figure } from './figure';
import type { MapPlacement } from './place-map';
import type { Rect, SceneText } from './scene';
import { stackAround, wrap } from './text-layout';

/** The size of a name's letters, and the widest of its lines in letters. */
const size = lettering.autonomySize;
const widest = 8;
/** How many times as wide as its land a name may be: a wider one would reach over other lands. */
const overhang = 2;

/** The names of as many autonomies as find room on the map beside what is taken of it. */
export function autonomyNamesOf(
	figure: Figure,
	geometry: MapGeometry,
	placement: MapPlacement,
	frame: Rect,
	taken: readonly Edges[]
): SceneText[] {
	const shown = figure.autonomies?.shown ?? [];
	const names = shown.map((autonomy) => nameOf(figure, autonomy, placement));
	const boxes = names.map((lines) => boxAround(lines.map(boxOf)));
	const capitals = capitalPoints(figure, geometry, placement).map(({ x, y, votedAlone }) => {
		const r = capitalRadius(votedAlone);
		return { left: x - r, right: x + r, top: y - r, bottom: y + r };
	});
	const placed = placeGreedily(
		boxes,
		[...taken, ...capitals],
		boxes.map((box, index) => {
			const land = shown[index]!.size * placement.scale;
			const fits = box.right - box.left <= overhang * land;
			return land >= leastNamedSize && fits && isWithin(box, frame);
		})
	);
	return names.flatMap((lines, index) => (placed.has(index) ? lines : []));
}

type Autonomy = NonNullable<Figure['autonomies']>['shown'][number];

function nameOf(figure: Figure, autonomy: Autonomy, { x, y, scale }: MapPlacement): SceneText[] {
	const lines = wrap(autonomy.name, widest * size, size, 500);
	const { ink = '', fill = '' } = statusOf(figure, autonomy.republic) ?? {};
	return stackAround(lines, y + autonomy.y * scale, {
		x: x + autonomy.x * scale,
		size,
		weight: 500,
		fill: ink,
		anchor: 'middle',
		halo: { colour: fill, width: lettering.halo * size }
	});
}
