import * as v from 'valibot';
import { Count, Day, Flag, Id, Percent, byId, cited, list, mapping, maybeEmpty } from './parts';

const share = v.optional(mapping({ value: Percent, ...cited }));

/** What is known of a vote: raw counts and published percentages, each with its own sources. */
export const Figures = mapping({
	counts: v.optional(
		mapping({
			registered: v.optional(Count),
			cast: v.optional(Count),
			yes: v.optional(Count),
			no: v.optional(Count),
			invalid: v.optional(Count),
			basis: v.optional(Id),
			...cited
		})
	),
	turnout: share,
	yesOfCast: share,
	yesOfValid: share
});

const Vote = mapping({ id: Id, date: Day, figures: Figures });

export const Referendum = mapping({
	id: Id,
	date: Day,
	bases: maybeEmpty(Id),
	/** Of all who voted together. */
	total: Figures,
	republics: byId(
		mapping({ took: Flag, basis: v.optional(Id), ...cited, figures: v.optional(Figures) })
	),
	votes: byId(list(Vote))
});

export type FigureFacts = v.InferOutput<typeof Figures>;
