import type { Day } from '$lib/domain/day';
import { places } from '../labels/placements';

/** The range of scales whose places fit a map of the whole Union some 620 pixels wide. */
const stage = 2;

/** The names of a day on the small map of the whole Union, in SVG units. */
export const unionLabels = (names: Day['names']) =>
	places
		.filter(({ id, stages, number }) => names.has(id) && stages.includes(stage) && !number)
		.map(({ id, at, anchor, line, offLand }) => ({
			text: names.get(id)!,
			at,
			anchor,
			...(line && { line }),
			...(!offLand && { on: id })
		}));
