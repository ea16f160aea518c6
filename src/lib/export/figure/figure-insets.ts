import { pathScale } from '$lib/map/geometry/format-path';
import { insetLettering, insetNames, insetParts, type InsetPart } from '$lib/map/insets/insets';
import { captionHeight } from '$lib/map/insets/place-insets';
import { boxAround, overlaps, type Edges } from '$lib/map/labels/collision';
import { lettering } from '$lib/map/style/cartography';
import type { MapGeometry } from '$lib/map/svg/geometry';
import { boxOf, isWithin } from './boxes';
import type { Figure } from './figure';
import { geometryWithin } from './geometry-within';
import { landOf } from './land';
import { renamed } from './renamed';
import {
	layer,
	rectangle,
	type Rect,
	type SceneGroup,
	type SceneNode,
	type SceneText
} from './scene';
import { stackAround, widthOf } from './text-layout';

/** Parts of the map drawn larger, each in its box. */
export const insetsOf = (
	figure: Figure,
	geometry: MapGeometry,
	boxes: readonly Edges[]
): SceneGroup[] => {
	const parts = boxes.length ? partsOf(geometry) : [];
	return boxes.map((box, at) => insetOf(figure, parts[at]!, insetParts[at]!, box));
};

/** What the insets show of a geometry, for all frames of a film: to cut it out takes longer than the rest. */
const cut = new WeakMap<MapGeometry, readonly MapGeometry[]>();

function partsOf(geometry: MapGeometry): readonly MapGeometry[] {
	const parts = cut.get(geometry) ?? insetParts.map((part) => geometryWithin(geometry, part));
	cut.set(geometry, parts);
	return parts;
}

/** One inset: its title above the land that it shows. */
function insetOf(
	figure: Figure,
	geometry: MapGeometry,
	part: InsetPart,
	{ left, right, top, bottom }: Edges
): SceneGroup {
	const { colours } = figure;
	const [partX, partY, across] = part.box;
	const [x, y, width, height] = [
		left,
		top + captionHeight,
		right - left,
		bottom - top - captionHeight
	];
	const scale = width / across;
	const origin = { x: x - partX * scale, y: y - partY * scale };
	const view = rectangle(x, y, width, height);
	const land: SceneGroup = {
		kind: 'group',
		id: 'land',
		place: { ...origin, scale: scale / pathScale, turn: part.turn },
		marks: landOf(
			{ ...figure, autonomies: undefined },
			geometry,
			(length) => (length / scale) * pathScale,
			part.turn
		)
	};
	const line = (d: string, stroke: string): SceneNode => ({ kind: 'path', d, stroke, width: 1 });
	const title: SceneText = {
		kind: 'text',
		x: x + 8,
		y: y - 5,
		text: figure.regions.get(part.region) ?? '',
		size: insetLettering.title,
		weight: 600,
		fill: colours.ink
	};
	const inset = layer(
		'inset',
		{ kind: 'path', d: view, fill: colours.sea },
		{ ...layer('map', land), clip: view },
		...namesOf(figure, geometry, part, { ...origin, scale }, { x, y, width, height }),
		{ kind: 'path', d: rectangle(x, top, width, captionHeight), fill: colours.panel },
		line(`M${x} ${y}h${width}`, colours.line),
		line(rectangle(x, top, width, bottom - top), colours.muted),
		title
	);
	return renamed(part.region, inset);
}

/** Lines by which a name may stand higher or lower than its place to find room, the nearest first. */
const nudges = [0, -1, 1];

/** The names that find room: within the frame, overlapping no other. */
function namesOf(
	figure: Figure,
	geometry: MapGeometry,
	part: InsetPart,
	{ x, y, scale }: { x: number; y: number; scale: number },
	view: Rect
): SceneText[] {
	const size = insetLettering.name;
	const occupied: Edges[] = [];
	return insetNames(part, geometry.labels).flatMap(({ id, at: [right, down] }) => {
		const republic = figure.republics.find((it) => it.id === id);
		if (!republic) return [];
		const { lines, status } = republic;
		const half = Math.max(...lines.map((line) => widthOf(line, size, 600))) / 2 + 2;
		const [first, last] = [view.x + half, view.x + view.width - half];
		const style = {
			x: Math.min(Math.max(x + right * scale, first), last),
			size,
			weight: 600,
			fill: status.ink,
			anchor: 'middle',
			halo: { colour: status.fill, width: lettering.halo * size }
		} as const;
		const tried = nudges.map((nudge) => {
			const name = stackAround(
				lines,
				y + down * scale + nudge * lettering.lineHeight * size,
				style
			);
			return { name, box: boxAround(name.map(boxOf)) };
		});
		const found = tried.find(
			({ box }) => isWithin(box, view) && !occupied.some((other) => overlaps(box, other, 0))
		);
		if (found) occupied.push(found.box);
		return found?.name ?? [];
	});
}
