import type { RankedPlace } from '$lib/map/labels/label-points';
import type { Stage } from '$lib/map/labels/scale-ranges';
import { lettering, lineWidths, radii } from '$lib/map/style/cartography';
import type { Point } from '$lib/map/geometry/projection';
import type { Picture } from './figure';
import { circle, type Mark, type Path } from './scene';
import { stack } from './text-layout';

/** Where the map lies in the picture, and the stage of names that its scale allows. */
export interface Ground {
	/** The stage's number and what it says. */
	index: number;
	stage: Stage;
	/** The corner of the Union's box, and units of the picture to one of the map. */
	x: number;
	y: number;
	scale: number;
}

/** The names of a stage in their places: on their land or, with a line into it, beside it. */
export function namesOf(
	{ republics, colours, highlighted }: Picture,
	places: readonly RankedPlace[],
	{ index, stage, x, y, scale }: Ground
): Mark[] {
	const at = ([right, down]: Point): Point => [x + right * scale, y + down * scale];
	const shown = new Map(republics.map((republic) => [republic.id, republic]));
	return places
		.filter(({ stages }) => stages.includes(index))
		.flatMap((place) => {
			const republic = shown.get(place.id);
			if (!republic) return [];
			const { status } = republic;
			const size = place.large ? stage.large : stage.size;
			const lines = place.wrap ? republic.lines : [republic.name];
			const [left, middle] = at(place.at);
			const faint = highlighted !== undefined && status.id !== highlighted;
			const fill = place.beside ? (faint ? colours.muted : colours.ink) : status.ink;
			const names = stack(lines, lettering.lineHeight * size, {
				x: left,
				y: middle + (0.35 - (lettering.lineHeight / 2) * (lines.length - 1)) * size,
				size,
				weight: 600,
				fill,
				anchor: place.anchor,
				halo: { colour: place.beside ? colours.land : status.fill, width: lettering.halo * size }
			});
			return place.line
				? [...leader(place.line.map(at) as [Point, Point], colours), ...names]
				: names;
		});
}

/** The line from a name into its land, with a dot at its end. */
function leader([[x1, y1], [x2, y2]]: [Point, Point], { ink, land }: Picture['colours']): Path[] {
	const d = `M${x1} ${y1}L${x2} ${y2}`;
	return [
		{ kind: 'path', d, stroke: land, width: lineWidths.leaderCasing },
		{ kind: 'path', d, stroke: ink, width: lineWidths.leader },
		{ kind: 'path', d: circle(x2, y2, radii.leader), fill: ink }
	];
}
