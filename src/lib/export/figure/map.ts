import { pathScale } from '$lib/map/geometry/format-path';
import type { MapGeometry } from '$lib/map/svg/geometry';
import { capitalsOf } from './autonomy-marks';
import { autonomyNamesOf } from './autonomy-names';
import { textBoxes } from './boxes';
import type { Figure } from './figure';
import { eventSignsOf } from './event-signs';
import { insetsOf } from './figure-insets';
import { namesOf } from './figure-labels';
import { landOf } from './land';
import { planMap } from './plan-map';
import { layer, optional, rectangle, type Rect, type SceneGroup } from './scene';

/** The map of a figure, as large as the box allows and cut off at its edge. */
export function mapOf(figure: Figure, geometry: MapGeometry, box: Rect): SceneGroup[] {
	const { placement, insets } = planMap(figure, geometry, box);
	const { x, y, scale } = placement;
	/** A length of the figure in thirds of the map's unit. */
	const units = (length: number) => (length / scale) * pathScale;
	const frame = rectangle(box.x, box.y, box.width, box.height);
	const names = namesOf(figure, geometry.places, placement);
	const taken = [...textBoxes(names), ...insets];
	const events = eventSignsOf(figure, placement, box, taken, insets);
	const land: SceneGroup = {
		...layer('land', ...landOf(figure, geometry, units)),
		place: { x, y, scale: scale / pathScale }
	};
	return [
		layer('sea', { kind: 'path', d: frame, fill: figure.colours.sea }),
		{ ...layer('map', land), clip: frame },
		...optional('insets', insetsOf(figure, geometry, insets)),
		layer('frame', { kind: 'path', d: frame, stroke: figure.colours.line, width: 1 }),
		...optional(
			'autonomy-names',
			autonomyNamesOf(figure, geometry, placement, box, [...taken, ...textBoxes(events)])
		),
		layer('names', ...names),
		...optional('seats', capitalsOf(figure, geometry, placement)),
		...optional('events', events)
	];
}
