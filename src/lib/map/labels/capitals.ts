import everyCapital from 'virtual:capitals';
import type { Day } from '$lib/domain/day';
import { project, svgPoint, type Point } from '../geometry/projection';

/** A capital by its name, and where it lies, in SVG units. */
export interface Capital {
	name: string;
	at: Point;
}

/** The capitals of a day by their names on it. */
export const capitalsOn = ({ date, capitals }: Pick<Day, 'date' | 'capitals'>): Capital[] =>
	everyCapital.flatMap(({ republic, places }) => {
		const name = capitals.get(republic);
		const at = places.findLast(({ from }) => from <= date)?.at;
		return name && at ? [{ name, at: svgPoint(project(at)) }] : [];
	});
