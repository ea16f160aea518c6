import { lineWidths } from '$lib/map/style/cartography';
import type { Shapes } from '$lib/map/svg/geometry';
import { pathScale } from '$lib/map/geometry/format-path';
import { stages } from '$lib/map/labels/scale-ranges';
import { unionViewBox } from '$lib/map/geometry/projection';
import { autonomyNamesOf, outlinesOf, seatsOf } from './autonomy-marks';
import { changesOf } from './figure-outlines';
import { namesOf, type Ground } from './figure-labels';
import type { Picture } from './figure';
import { rectangle, type Group, type Mark, type Path } from './scene';

/** A box of the picture. */
export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** The map of a picture, as large as the box allows and cut off at its edge. */
export function mapOf(picture: Picture, shapes: Shapes, box: Box): Group[] {
	const { colours } = picture;
	const ground = groundIn(box);
	const { x, y, scale } = ground;
	const place = { x, y, scale: scale / pathScale };
	/** A length of the picture in thirds of the map's unit. */
	const units = (length: number) => (length / scale) * pathScale;
	const frame = rectangle(box.x, box.y, box.width, box.height);
	const layer = (id: string, ...marks: Mark[]): Group => ({ kind: 'group', id, marks });
	const line = (d: string, stroke: string, width: number): Path => ({
		kind: 'path',
		d,
		stroke,
		width: units(width)
	});
	const outlines = new Map(shapes.republics.map(({ id, d }) => [id, d]));
	const republics = picture.republics.map(({ id, status, described }): Path => {
		const { fill, ink, pattern } = status;
		return {
			...line(outlines.get(id) ?? '', colours.coast, lineWidths.coast),
			fill,
			hatching: pattern && { pattern, ink, scale: units(1) },
			title: described,
			data: { republic: id, status: status.id }
		};
	});
	const names = namesOf(picture, shapes.places, ground);
	/** A layer that only some views have. */
	const optional = (id: string, marks: Mark[]) => (marks.length ? [layer(id, ...marks)] : []);
	return [
		layer('sea', { kind: 'path', d: frame, fill: colours.sea }),
		{
			kind: 'group',
			id: 'map',
			clip: frame,
			marks: [
				{
					kind: 'group',
					id: 'land',
					place,
					marks: [
						layer('graticule', line(shapes.graticule, colours.graticule, lineWidths.graticule)),
						layer('neighbours', {
							...line(shapes.neighbours, colours['land-line'], lineWidths.neighbours),
							fill: colours.land
						}),
						layer('republics', ...republics),
						layer('lakes', { kind: 'path', d: shapes.lakes, fill: colours.sea }),
						layer('borders', line(shapes.borders, colours.border, lineWidths.border)),
						...optional('autonomies', outlinesOf(picture, units(1))),
						...changesOf(picture, shapes, units)
					]
				}
			]
		},
		layer('frame', { kind: 'path', d: frame, stroke: colours.line, width: 1 }),
		...optional('autonomy-names', autonomyNamesOf(picture, shapes, ground, box, names)),
		layer('names', ...names),
		...optional('seats', seatsOf(picture, shapes, ground))
	];
}

/** The first stage that shows all the names. */
const leastStage = 2;

/** The Union as large as a box allows, with the room around it that its names need at that scale. */
function groundIn(box: Box): Ground {
	const [, , width, height] = unionViewBox;
	const grounds = stages.map((stage, index): Ground => {
		const { top, right, bottom, left } = stage.margins;
		const room = { width: box.width - left - right, height: box.height - top - bottom };
		const scale = Math.min(room.width / width, room.height / height);
		return {
			index,
			stage,
			x: box.x + left + (room.width - width * scale) / 2,
			y: box.y + top + (room.height - height * scale) / 2,
			scale
		};
	});
	return (
		grounds.findLast(({ index, scale, stage }) => index > leastStage && scale >= stage.from) ??
		grounds[leastStage]!
	);
}
