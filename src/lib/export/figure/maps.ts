import { unionViewBox } from '$lib/map/geometry/projection';
import type { MapGeometry } from '$lib/map/svg/geometry';
import type { Figure } from './figure';
import { mapOf } from './map';
import { renamed } from './renamed';
import { layer, rectangle, type Rect, type SceneGroup } from './scene';
import { widthOf } from './text-layout';

/** Units between two maps. */
const gap = 12;

/** The map of a figure; where it has another day's too, that before it, each with its letter and day. */
export function mapsOf(figure: Figure, geometry: MapGeometry, box: Rect): SceneGroup[] {
	const { other } = figure;
	if (!other) return mapOf(figure, geometry, box);
	const [first, second] = halves(box);
	return [
		...mapOf(other, geometry, first).map((group) => renamed('other', group)),
		...mapOf(figure, geometry, second),
		layer('days', dayOf('A', other, first), dayOf('B', figure, second))
	];
}

/** Beside each other or one below the other, whichever lets the Union be larger. */
function halves({ x, y, width, height }: Rect): [Rect, Rect] {
	const [, , across, down] = unionViewBox;
	const scaleIn = (width: number, height: number) => Math.min(width / across, height / down);
	if (scaleIn(width / 2, height) > scaleIn(width, height / 2)) {
		const half = (width - gap) / 2;
		return [
			{ x, y, width: half, height },
			{ x: x + half + gap, y, width: half, height }
		];
	}
	const half = (height - gap) / 2;
	return [
		{ x, y, width, height: half },
		{ x, y: y + half + gap, width, height: half }
	];
}

/** The letter and the day of a map, in its upper left corner. */
function dayOf(letter: 'A' | 'B', { date, colours }: Figure, { x, y }: Rect): SceneGroup {
	const [height, square, size] = [28, 26, 16];
	const text = { kind: 'text', y: y + 20, size, weight: 600 } as const;
	const width = square + widthOf(date, size, 600) + 22;
	return layer(
		`day-${letter.toLowerCase()}`,
		{ kind: 'path', d: rectangle(x, y, width, height), fill: colours.panel },
		{ kind: 'path', d: rectangle(x, y, square, height), fill: colours.ink },
		{ ...text, x: x + square / 2, text: letter, fill: colours.panel, anchor: 'middle' },
		{ ...text, x: x + square + 10, text: date, face: 'serif', fill: colours.ink }
	);
}
