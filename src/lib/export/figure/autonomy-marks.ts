import { leastNamedSize } from '$lib/map/geometry/label-point';
import { roomFor, type Box as Room } from '$lib/map/labels/collision';
import { brokenLines, lettering, lineWidths, opacities, radii } from '$lib/map/style/cartography';
import type { Shapes } from '$lib/map/svg/geometry';
import type { Box } from './map';
import type { Ground } from './figure-labels';
import type { Picture } from './figure';
import { circle, type Mark, type Path, type Text } from './scene';
import { stack, widthOf, wrap } from './text-layout';

/** A name's letters, and the widest of its lines in letters. */
const size = lettering.autonomySize;
const widest = 8;
/** How many times as wide as its land a name may be: beyond it, it would seem to mean another. */
const overhang = 2;

/** How the line around an autonomy is drawn; `unit` is a pixel in the units of its group. */
export function brokenLine(sign: 'dashes' | 'dots', unit = 1): Omit<Path, 'kind' | 'd'> {
	const { width, lengths } = brokenLines[sign];
	const [dash, gap] = lengths;
	return {
		width: width * unit,
		dashes: { lengths: [dash * unit, gap * unit], round: sign === 'dots' }
	};
}

/** The mark at the seat of an autonomy that voted: larger and filled where it did so alone. */
export function seatMark(apart: boolean, x: number, y: number, colours: Picture['colours']): Path {
	const [fill, stroke] = apart
		? [colours.accent, colours.panel]
		: [colours.panel, colours.selected];
	return { kind: 'path', d: circle(x, y, radius(apart)), fill, stroke, width: lineWidths.marker };
}

const radius = (apart: boolean) => (apart ? radii.capitalVotedAlone : radii.capital);

/** The outlines of the autonomies in the ink of their republics; a pixel is `unit` of the land's. */
export const outlinesOf = (picture: Picture, unit: number): Path[] =>
	(picture.autonomies?.shown ?? []).map(({ id, republic, kind, d, described }) => ({
		kind: 'path',
		d,
		...brokenLine(kind === 'self-proclaimed' ? 'dots' : 'dashes', unit),
		stroke: statusOf(picture, republic)?.ink ?? picture.colours.ink,
		opacity: opacities.autonomyLine,
		title: described,
		data: { autonomy: id }
	}));

const statusOf = ({ republics }: Picture, republic: string) =>
	republics.find(({ id }) => id === republic)?.status;

/** The names of as many autonomies as find room on the map beside the marks that stand already. */
export function autonomyNamesOf(
	picture: Picture,
	shapes: Shapes,
	ground: Ground,
	frame: Box,
	standing: readonly Mark[]
): Text[] {
	const { x, y, scale } = ground;
	const shown = picture.autonomies?.shown ?? [];
	const names = shown.map((autonomy) => {
		const lines = wrap(autonomy.name, widest * size, size, 500);
		const { ink = '', fill = '' } = statusOf(picture, autonomy.republic) ?? {};
		return stack(lines, lettering.lineHeight * size, {
			x: x + autonomy.x * scale,
			y: y + autonomy.y * scale + (0.35 - (lettering.lineHeight / 2) * (lines.length - 1)) * size,
			size,
			weight: 500,
			fill: ink,
			anchor: 'middle',
			halo: { colour: fill, width: lettering.halo * size }
		});
	});
	const rooms = names.map((lines) => around(lines.map(roomOf)));
	const placed = roomFor(
		rooms,
		[
			...standing.flatMap((mark) => (mark.kind === 'text' ? [roomOf(mark)] : [])),
			...seats(picture, shapes, ground).map(({ x, y, apart }) => {
				const r = radius(apart);
				return { left: x - r, right: x + r, top: y - r, bottom: y + r };
			})
		],
		rooms.map((room, index) => {
			const land = shown[index]!.size * scale;
			const fits = room.right - room.left <= overhang * land;
			return land >= leastNamedSize && fits && lies(room, frame);
		})
	);
	return names.flatMap((lines, index) => (placed.has(index) ? lines : []));
}

/** Where a line of text stands. */
function roomOf({ x, y, text, size, weight, anchor = 'start' }: Text): Room {
	const width = widthOf(text, size, weight);
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.25 * size };
}

const around = (rooms: readonly Room[]): Room => ({
	left: Math.min(...rooms.map(({ left }) => left)),
	right: Math.max(...rooms.map(({ right }) => right)),
	top: Math.min(...rooms.map(({ top }) => top)),
	bottom: Math.max(...rooms.map(({ bottom }) => bottom))
});

const lies = ({ left, right, top, bottom }: Room, { x, y, width, height }: Box) =>
	left > x && right < x + width && top > y && bottom < y + height;

/** The marks at the seats of those that voted. */
export const seatsOf = (picture: Picture, shapes: Shapes, ground: Ground): Path[] =>
	seats(picture, shapes, ground).map(({ id, apart, described, x, y }) => ({
		...seatMark(apart, x, y, picture.colours),
		title: described,
		data: { seat: id }
	}));

/** The marks and where they stand in the picture. */
function seats({ autonomies }: Picture, shapes: Shapes, { x, y, scale }: Ground) {
	const marks = new Map(autonomies?.marks.map((mark) => [mark.id, mark]));
	return shapes.seats.flatMap((seat) => {
		const mark = marks.get(seat.id);
		return mark ? [{ ...mark, x: x + seat.x * scale, y: y + seat.y * scale }] : [];
	});
}
