import { pathScale } from '$lib/map/geometry/format-path';
import type { Shapes } from '$lib/map/svg/geometry';
import type { Picture } from './figure';
import { circle, type Group, type Path } from './scene';

/** The line around what changed, over a wider one that sets it off. */
export const changedLines = ({ border, accent }: Picture['colours']) => [
	{ stroke: border, width: 6 },
	{ stroke: accent, width: 2.5 }
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
	const dots = shapes.labels.filter(({ id, rank }) => rank === 4 && changed.has(id));
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
					...outline(circle(x * pathScale, y * pathScale, units(4)), colours.border, 1.5),
					fill: colours.accent
				}))
			]
		},
		{
			kind: 'group',
			id: 'selected',
			marks: chosen.map(({ d }) => outline(d, colours.selected, 2))
		}
	];
	return groups.filter(({ marks }) => marks.length > 0);
}
