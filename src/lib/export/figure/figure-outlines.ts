import type { RepublicId } from '$lib/domain/atlas';
import { pathScale } from '$lib/map/geometry/format-path';
import { changedShare, lineWidths, smallestRank, smallLandScale } from '$lib/map/style/cartography';
import type { MapGeometry } from '$lib/map/svg/geometry';
import type { Figure } from './figure';
import type { SceneGroup, ScenePath } from './scene';

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

/** Outlines around what changed, thinner where a republic is small, and the selected one. */
export function changesOf(
	{ changed, selected, colours, republics }: Figure,
	geometry: MapGeometry,
	units: (length: number) => number
): SceneGroup[] {
	const outline = (d: string, stroke: string, width: number): ScenePath => ({
		kind: 'path',
		d,
		stroke,
		width: units(width)
	});
	const ranks = new Map(geometry.labels.map(({ id, rank }) => [id, rank]));
	const scale = pathScale / units(1);
	const shareOf = (id: RepublicId) => changedShare(ranks.get(id)!, scale);
	const outlines = geometry.republics.filter(({ id }) => changed.has(id));
	const chosen = geometry.republics.filter(({ id }) => id === selected);
	/** Once more, over what of its outline lies within it. */
	const small =
		scale < smallLandScale ? chosen.filter(({ id }) => ranks.get(id) === smallestRank) : [];
	const groups: SceneGroup[] = [
		{
			kind: 'group',
			id: 'changed',
			marks: changedLines(colours).flatMap(({ stroke, width }) =>
				outlines.map(({ id, d }) => outline(d, stroke, width * shareOf(id)))
			)
		},
		{
			kind: 'group',
			id: 'selected',
			marks: [
				...selectedLines(colours).flatMap(({ stroke, width }) =>
					chosen.map(({ d }) => outline(d, stroke, width))
				),
				...small.map(({ id, d }): ScenePath => {
					const fill = republics.find((republic) => republic.id === id)!.status.fill;
					return { ...outline(d, colours.coast, lineWidths.coast), fill };
				})
			]
		}
	];
	return groups.filter(({ marks }) => marks.length > 0);
}
