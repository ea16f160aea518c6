import everySea from 'virtual:seas';
import { locales } from '$lib/i18n/locales';
import { project, svgPoint, type Point } from '../geometry/projection';

/** A sea by its name, and the points, in SVG units, where that may stand, the best first. */
export interface Sea {
	name: string;
	points: readonly Point[];
}

/** The seas by their names in the language of a tag. */
export function seaNames(tag: string): Sea[] {
	const language = locales.find((locale) => locale.tag === tag)!.id;
	return everySea.map(({ points, names }) => ({
		name: names[language]!,
		points: points.map((point) => svgPoint(project(point)))
	}));
}
