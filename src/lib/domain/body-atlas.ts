import type { Atlas } from './atlas';
import { lensHeading, lensTitle } from './day';
import type { BodyId, Memberships } from './membership';

/**
 * The atlas as the spans of one body tell it: its events are the days on which a span begins or ends,
 * and lenses of memberships bear the body's name. So whatever folds, steps through or names events
 * does so with the ties of that body.
 */
export function atlasOfBody(
	atlas: Atlas,
	{ events }: Pick<Memberships, 'events'>,
	body: BodyId
): Atlas {
	return {
		...atlas,
		body,
		lenses: atlas.lenses.map((lens) => ({
			...lens,
			title: lensTitle(atlas, { lens: lens.id, body }),
			heading: lensHeading(atlas, { lens: lens.id, body })
		})),
		events: events[body] ?? []
	};
}
