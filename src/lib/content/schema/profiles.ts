import * as v from 'valibot';
import { Count, Day, Id, Text, byId, cited, list, mapping, maybeEmpty } from './parts';

/** A code of ISO 3166-1, two capital letters, or of ISO 4217, three. */
const code = (letters: number) =>
	v.pipe(Text, v.regex(new RegExp(`^[A-Z]{${letters}}$`), `must be ${letters} capital letters`));

/** An office, and since when its holder of today has it where a source dates that. */
const Holder = mapping({ since: v.optional(Day), ...cited });

/** Who led a republic on which of `leaderDays`; the days of the term where a source has them. */
const Leader = mapping({
	person: Id,
	office: Id,
	from: v.optional(Day),
	to: v.optional(Day),
	days: list(Day),
	...cited
});

const Profile = mapping({
	id: Id,
	iso: code(2),
	population: mapping({ permanent: Count, present: Count, ...cited }),
	area: mapping({ km2: Count, ...cited }),
	system: mapping(cited),
	head: Holder,
	/** Left out where the head of state is head of government. */
	government: v.optional(Holder),
	currency: mapping({ code: code(3), since: v.optional(Day), ...cited }),
	languages: mapping(cited),
	leaders: list(Leader)
});

/** What the page of each republic tells beside its history. */
export const ProfileFacts = mapping({
	/** The day up to which the facts of today were followed. */
	asOf: Day,
	census: Day,
	leaderDays: list(Day),
	offices: maybeEmpty(Id),
	/** The work on a new Union treaty, by stages. */
	steps: maybeEmpty(mapping({ id: Id, date: Day, republics: list(Id), ...cited })),
	republics: maybeEmpty(Profile)
});

const Named = mapping({ name: Text, note: v.optional(Text) });

export const ProfileTexts = mapping({
	offices: byId(Text),
	steps: byId(Text),
	republics: byId(
		mapping({
			system: Named,
			head: mapping({ name: Text, office: Text, note: v.optional(Text) }),
			government: v.optional(Named),
			currency: Named,
			languages: Named
		})
	)
});
