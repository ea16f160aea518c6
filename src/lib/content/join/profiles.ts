import type { Leader, Profiles, RepublicProfile } from '$lib/domain/profile';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';

/** Facts and texts joined into what the pages of the republics tell beside the history. */
export function joinProfiles({ profiles }: Facts, texts: Texts): Profiles {
	const { asOf, census, leaderDays, steps, republics } = profiles;
	const told = texts.profiles;
	return {
		asOf,
		census,
		leaderDays,
		steps: steps.map((step) => ({ ...step, text: told.steps[step.id]! })),
		republics: republics.map(({ id, head, government, ...facts }): RepublicProfile => {
			const text = told.republics[id]!;
			return {
				id,
				iso: facts.iso,
				population: facts.population,
				area: facts.area,
				system: { ...facts.system, ...text.system },
				head: { ...head, ...text.head },
				...(government && { government: { ...government, ...text.government! } }),
				currency: { ...facts.currency, ...text.currency },
				languages: { ...facts.languages, ...text.languages },
				leaders: joinLeaders(facts, texts)
			};
		})
	};
}

/** Who led a republic on the days of the content, ascending. */
export const joinLeaders = (
	{ leaders }: Pick<Facts['profiles']['republics'][number], 'leaders'>,
	{ people, profiles }: Texts
): Leader[] =>
	leaders.map(({ person, office, ...leader }) => ({
		...leader,
		person,
		name: people[person]!,
		office: profiles.offices[office]!
	}));
