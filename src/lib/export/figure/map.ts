import { pathScale } from '$lib/map/geometry/format-path';
import { lineWidths } from '$lib/map/style/cartography';
import type { MapGeometry } from '$lib/map/svg/geometry';
import { capitalsOf, outlinesOf } from './autonomy-marks';
import { autonomyNamesOf } from './autonomy-names';
import type { Figure } from './figure';
import { eventSignsOf } from './event-signs';
import { namesOf } from './figure-labels';
import { changesOf } from './figure-outlines';
import { placeMap } from './place-map';
import { rectangle, type Rect, type SceneGroup, type SceneNode, type ScenePath } from './scene';

/** The map of a figure, as large as the box allows and cut off at its edge. */
export function mapOf(figure: Figure, geometry: MapGeometry, box: Rect): SceneGroup[] {
	const placement = placeMap(box);
	const { x, y, scale } = placement;
	/** A length of the figure in thirds of the map's unit. */
	const units = (length: number) => (length / scale) * pathScale;
	const frame = rectangle(box.x, box.y, box.width, box.height);
	const names = namesOf(figure, geometry.places, placement);
	const events = eventSignsOf(figure, placement, box, names);
	const others = [...names, ...events];
	const land: SceneGroup = {
		...layer('land', ...landOf(figure, geometry, units)),
		place: { x, y, scale: scale / pathScale }
	};
	return [
		layer('sea', { kind: 'path', d: frame, fill: figure.colours.sea }),
		{ ...layer('map', land), clip: frame },
		layer('frame', { kind: 'path', d: frame, stroke: figure.colours.line, width: 1 }),
		...optional('autonomy-names', autonomyNamesOf(figure, geometry, placement, box, others)),
		layer('names', ...names),
		...optional('seats', capitalsOf(figure, geometry, placement)),
		...optional('events', events)
	];
}

const layer = (id: string, ...marks: SceneNode[]): SceneGroup => ({ kind: 'group', id, marks });

/** A layer that only some views have. */
const optional = (id: string, marks: SceneNode[]) => (marks.length ? [layer(id, ...marks)] : []);

/** Land, waters and lines, in thirds of the map's unit. */
function landOf(
	figure: Figure,
	geometry: MapGeometry,
	units: (length: number) => number
): SceneGroup[] {
	const { colours } = figure;
	const line = (d: string, stroke: string, width: number): ScenePath => ({
		kind: 'path',
		d,
		stroke,
		width: units(width)
	});
	const outlines = new Map(geometry.republics.map(({ id, d }) => [id, d]));
	const republics = figure.republics.map(({ id, status, described }): ScenePath => {
		const { fill, ink, pattern } = status;
		return {
			...line(outlines.get(id) ?? '', colours.coast, lineWidths.coast),
			fill,
			pattern: pattern && { pattern, ink, scale: units(1) },
			title: described,
			data: { republic: id, status: status.id }
		};
	});
	return [
		layer('graticule', line(geometry.graticule, colours.graticule, lineWidths.graticule)),
		layer('neighbours', {
			...line(geometry.neighbours, colours['land-line'], lineWidths.neighbours),
			fill: colours.land
		}),
		layer('republics', ...republics),
		layer('lakes', { kind: 'path', d: geometry.lakes, fill: colours.sea }),
		layer('borders', line(geometry.borders, colours.border, lineWidths.border)),
		...optional('autonomies', outlinesOf(figure, units(1))),
		...changesOf(figure, geometry, units)
	];
}
