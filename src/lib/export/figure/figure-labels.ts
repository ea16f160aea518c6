import type { RankedPlace } from '$lib/map/labels/label-points';
import { lettering, lineWidths, radii } from '$lib/map/style/cartography';
import type { Point } from '$lib/map/geometry/projection';
import type { Figure } from './figure';
import type { MapPlacement } from './place-map';
import { circle, type SceneNode, type ScenePath } from './scene';
import { stackAround } from './text-layout';

/** The names of a scale range in their places: on their land or, with a line into it, beside it. */
export function namesOf(
	{ republics, colours, highlighted }: Figure,
	places: readonly RankedPlace[],
	{ index, range, x, y, scale }: MapPlacement
): SceneNode[] {
	const at = ([right, down]: Point): Point => [x + right * scale, y + down * scale];
	const byId = new Map(republics.map((republic) => [republic.id, republic]));
	return places
		.filter(({ stages }) => stages.includes(index))
		.flatMap((place) => {
			const republic = byId.get(place.id);
			if (!republic) return [];
			const { status } = republic;
			const size = place.large ? range.large : range.size;
			const lines = place.wrap ? republic.lines : [republic.name];
			const [left, middle] = at(place.at);
			const dimmed = highlighted !== undefined && status.id !== highlighted;
			const fill = place.offLand ? (dimmed ? colours.muted : colours.ink) : status.ink;
			const names = stackAround(lines, middle, {
				x: left,
				size,
				weight: 600,
				fill,
				anchor: place.anchor,
				halo: { colour: place.offLand ? colours.land : status.fill, width: lettering.halo * size }
			});
			return place.line
				? [...leader(place.line.map(at) as [Point, Point], colours), ...names]
				: names;
		});
}

/** The line from a name into its land, with a dot at its end. */
function leader(
	[[x1, y1], [x2, y2]]: [Point, Point],
	{ ink, land }: Figure['colours']
): ScenePath[] {
	const d = `M${x1} ${y1}L${x2} ${y2}`;
	return [
		{ kind: 'path', d, stroke: land, width: lineWidths.leaderCasing },
		{ kind: 'path', d, stroke: ink, width: lineWidths.leader },
		{ kind: 'path', d: circle(x2, y2, radii.leader), fill: ink }
	];
}
