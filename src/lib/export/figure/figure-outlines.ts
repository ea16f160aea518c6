import { pathScale } from '$lib/map/geometry/format-path';
import { lineWidths, radii, smallestRank } from '$lib/map/style/cartography';
import type { Shapes } from '$lib/map/svg/geometry';
import type { Picture } from './figure';
import { circle, type Group, type Path } from './scene';

/** The line around what changed, over a wider one that sets it off. */
export const changedLines = ({ border, accent }: Picture['colours']) => [
	{ stroke: border, width: lineWidths.changedHalo },
	{ stroke: accent, width: lineWidths.changed }
];

/** Outlines around what changed, a dot where a republic is too small for one, and the selected one. */
export function changesOf(
	{ changed, selected, colours }: Picture,
	shapes: Shapes,
	units: (length: number) => number
): Group[] {
	const outline = (d: string, stroke: string, width: number): Path => ({
		kind: 'path',
		d,
		stroke,
		width: units(width)
	});
	const outlines = shapes.republics.filter(({ id }) => changed.has(id));
	const dots = shapes.labels.filter(({ id, rank }) => rank === smallestRank && changed.has(id));
	const chosen = shapes.republics.filter(({ id }) => id === selected);
	const groups: Group[] = [
		{
			kind: 'group',
			id: 'changed',
			marks: [
				...changedLines(colours).flatMap(({ stroke, width }) =>
					outlines.map(({ d }) => outline(d, stroke, width))
				),
				...dots.map(({ x, y }): Path => ({
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
			marks: chosen.map(({ d }) => outline(d, colours.selected, lineWidths.selected))
		}
	];
	return groups.filter(({ marks }) => marks.length > 0);
}
