import * as v from 'valibot';
import { Bound, Count, Degrees, Id, byId, list, mapping, maybeEmpty } from './parts.ts';

const Pair = v.tuple([Bound, Bound], 'must be two numbers');
const Corners = v.tuple([Pair, Pair], 'must be two corners');
const Mark = v.optional(v.literal(true, 'must be true, or left out'));

/** How the map draws the atlas. */
export const MapFacts = mapping({
	projection: mapping({
		centralMeridian: Bound,
		parallels: Pair,
		scale: Bound,
		middle: Bound,
		bounds: Corners
	}),
	extent: Corners,
	globe: mapping({
		centre: Pair,
		reach: mapping({ west: Bound, east: Bound, south: Bound, north: Bound })
	}),
	regions: list(mapping({ id: Id, corners: v.optional(Corners) })),
	insets: maybeEmpty(mapping({ region: Id, offsets: v.optional(byId(Pair), {}) })),
	seas: maybeEmpty(
		mapping({ id: Id, points: list(v.tuple([Degrees, Degrees], 'must be two numbers')) })
	),
	placements: list(
		mapping({
			/** A republic's. */
			id: Id,
			stages: list(Count),
			at: Pair,
			anchor: v.optional(
				v.picklist(['start', 'middle', 'end'], 'must be start, middle or end'),
				'middle'
			),
			line: v.optional(Corners),
			number: v.optional(Count),
			wrap: Mark,
			large: Mark
		})
	)
});

export type MapFacts = v.InferOutput<typeof MapFacts>;
