import { brokenLines, lineWidths, opacities, radii } from '$lib/map/style/cartography';
import type { MapGeometry } from '$lib/map/svg/geometry';
import type { Figure } from './figure';
import type { MapPlacement } from './place-map';
import { circle, type ScenePath } from './scene';

/** How the line around an autonomy is drawn; `unit` is a pixel in the units of its group. */
export function brokenLine(sign: 'dashes' | 'dots', unit = 1): Omit<ScenePath, 'kind' | 'd'> {
	const { width, lengths } = brokenLines[sign];
	const [dash, gap] = lengths;
	return {
		width: width * unit,
		dashes: { lengths: [dash * unit, gap * unit], round: sign === 'dots' }
	};
}

/** The mark at the capital of an autonomy that voted: larger and filled where it voted alone. */
export function capitalMark(
	votedAlone: boolean,
	x: number,
	y: number,
	colours: Figure['colours']
): ScenePath {
	const [fill, stroke] = votedAlone
		? [colours.accent, colours.panel]
		: [colours.panel, colours.selected];
	const d = circle(x, y, capitalRadius(votedAlone));
	return { kind: 'path', d, fill, stroke, width: lineWidths.marker };
}

/** The radius of that mark. */
export const capitalRadius = (votedAlone: boolean) =>
	votedAlone ? radii.capitalVotedAlone : radii.capital;

/** The outlines of the autonomies in the ink of their republics; a pixel is `unit` of the land's. */
export const outlinesOf = (figure: Figure, unit: number): ScenePath[] =>
	(figure.autonomies?.shown ?? []).map(({ id, republic, kind, d, described }) => ({
		kind: 'path',
		d,
		...brokenLine(kind === 'self-proclaimed' ? 'dots' : 'dashes', unit),
		stroke: statusOf(figure, republic)?.ink ?? figure.colours.ink,
		opacity: opacities.autonomyLine,
		title: described,
		data: { autonomy: id }
	}));

/** How a republic's status is drawn. */
export const statusOf = ({ republics }: Figure, republic: string) =>
	republics.find(({ id }) => id === republic)?.status;

/** The marks at the capitals of those that voted. */
export const capitalsOf = (
	figure: Figure,
	geometry: MapGeometry,
	placement: MapPlacement
): ScenePath[] =>
	capitalPoints(figure, geometry, placement).map(({ id, votedAlone, described, x, y }) => ({
		...capitalMark(votedAlone, x, y, figure.colours),
		title: described,
		data: { seat: id }
	}));

/** The autonomies that voted, and where in the figure their capitals lie. */
export function capitalPoints(
	{ autonomies }: Figure,
	geometry: MapGeometry,
	{ x, y, scale }: MapPlacement
) {
	const marks = new Map(autonomies?.marks.map((mark) => [mark.id, mark]));
	return geometry.seats.flatMap((seat) => {
		const mark = marks.get(seat.id);
		return mark ? [{ ...mark, x: x + seat.x * scale, y: y + seat.y * scale }] : [];
	});
}
