import everyPlace from 'virtual:event-places';
import type { AtlasEvent, EventId } from '$lib/domain/atlas';
import type { I18n } from '$lib/i18n/i18n';
import { locales } from '$lib/i18n/locales';
import { project, svgPoint, unionViewBox, type Point } from '../geometry/projection';

/** The place of an event, as the map of its day marks it. */
export interface EventMark {
	id: EventId;
	/** What the place was called on the day, in the language of the page. */
	name: string;
	/** The place and the event in words. */
	described: string;
	/** Where the place lies on the plane, in SVG units. */
	point: Point;
}

/**
 * The marks of the events of a day: one at each place that the map draws, of the first major event
 * there; the marks of major events come first.
 */
export function eventMarks(
	events: readonly AtlasEvent[],
	{ tag, t }: Pick<I18n, 'tag' | 't'>,
	{ link = false } = {}
): EventMark[] {
	const language = locales.find((locale) => locale.tag === tag)!.id;
	const inOrder = [...events].sort((one, other) => rankOf(one) - rankOf(other));
	const marks = inOrder.flatMap(({ id, title }): EventMark[] => {
		const place = everyPlace.find(({ events }) => events.includes(id));
		if (!place) return [];
		const point = svgPoint(project(place.at));
		const name = place.names[language]!;
		const described = t('map.eventMark', { place: name, event: title, link: link ? 'yes' : 'no' });
		return isDrawn(point) ? [{ id, name, described, point }] : [];
	});
	const isFirst = ({ point: [x, y] }: EventMark, index: number) =>
		marks.findIndex(({ point }) => point[0] === x && point[1] === y) === index;
	return marks.filter(isFirst);
}

const rankOf = ({ rank }: AtlasEvent) => (rank === 'major' ? 0 : 1);

/** How far around the box of the republics land is drawn, in SVG units. */
const surroundings = 300;

function isDrawn([x, y]: Point): boolean {
	const [left, top, width, height] = unionViewBox;
	const [right, down] = [x - left, y - top];
	return (
		Math.max(-right, right - width) < surroundings && Math.max(-down, down - height) < surroundings
	);
}
