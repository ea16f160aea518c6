import { pathScale } from '$lib/map/geometry/format-path';
import { lineWidths, radii, smallestRank } from '$lib/map/style/cartography';
import type { MapGeometry } from '$lib/map/svg/geometry';
import type { Figure } from './figure';
import { circle, type SceneGroup, type ScenePath } from './scene';

/** The line around what changed, over a wider one that sets it off. */
export const changedLines = ({ border, accent }: Figure['colours']) => [
	{ stroke: border, width: lineWidths.changedCasing },
	{ stroke: accent, width: lineWidths.changed }
];

/** The same around the selected republic. */
const selectedLines = ({ border, selected }: Figure['colours']) => [
	{ stroke: border, width: lineWidths.selectedCasing },
	{ stroke: selected, width: lineWidths.selected }
];

/** Outlines around what changed, a dot where a republic is too small for one, and the selected one. */
export function changesOf(
	{ changed, selected, colours }: Figure,
	geometry: MapGeometry,
	units: (length: number) => number
): SceneGroup[] {
	const outline = (d: string, stroke: string, width: number): ScenePath => ({
		kind: 'path',
		d,
		stroke,
		width: units(width)
	});
	const outlines = geometry.republics.filter(({ id }) => changed.has(id));
	const dots = geometry.labels.filter(({ id, rank }) => rank === smallestRank && changed.has(id));
	const chosen = geometry.republics.filter(({ id }) => id === selected);
	const groups: SceneGroup[] = [
		{
			kind: 'group',
			id: 'changed',
			marks: [
				...changedLines(colours).flatMap(({ stroke, width }) =>
					outlines.map(({ d }) => outline(d, stroke, width))
				),
				...dots.map(({ x, y }): ScenePath => ({
					...outline(
						circle(x * pathScale, y * pathScale, units(radii.changed)),
						colours.border,
						lineWidths.marker
					),
					fill: colours.accent
				}))
			]
		},
		{
			kind: 'group',
			id: 'selected',
			marks: selectedLines(colours).flatMap(({ stroke, width }) =>
				chosen.map(({ d }) => outline(d, stroke, width))
			)
		}
	];
	return groups.filter(({ marks }) => marks.length > 0);
}
