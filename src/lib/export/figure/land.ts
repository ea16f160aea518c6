import { lineWidths } from '$lib/map/style/cartography';
import type { MapGeometry } from '$lib/map/svg/geometry';
import { outlinesOf } from './autonomy-marks';
import type { Figure } from './figure';
import { changesOf } from './figure-outlines';
import { layer, optional, type SceneGroup, type ScenePath } from './scene';

/**
 * Land, waters and lines, in thirds of the map's unit, of which `units` gives how many a length of the
 * figure is; where the land is turned clockwise by so many degrees its patterns are not.
 */
export function landOf(
	figure: Figure,
	geometry: MapGeometry,
	units: (length: number) => number,
	turn = 0
): SceneGroup[] {
	const { colours } = figure;
	const line = (d: string, stroke: string, width: number): ScenePath => ({
		kind: 'path',
		d,
		stroke,
		width: units(width)
	});
	const outlines = new Map(geometry.republics.map(({ id, d }) => [id, d]));
	const republics = figure.republics.flatMap(({ id, status, described }): ScenePath[] => {
		const { fill, ink, pattern } = status;
		const outline = outlines.get(id);
		if (!outline) return [];
		return [
			{
				...line(outline, colours.coast, lineWidths.coast),
				fill,
				pattern: pattern && { pattern, ink, scale: units(1), turn },
				title: described,
				data: { republic: id, status: status.id }
			}
		];
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
