import type { Facts } from '../schema/facts';
import type { Report } from '../parse';
import { checkKnown, checkUnique, idsOf } from './references';

/** Reports profiles that name what no other file knows, and days on which nobody or two lead. */
export function checkProfiles({ profiles, republics, people, atlas }: Facts, report: Report) {
	const { leaderDays, offices, steps } = profiles;
	const known = {
		republic: new Set(idsOf(republics)),
		person: new Set(idsOf(people)),
		office: new Set(offices)
	};
	const check = (place: string, what: keyof typeof known, ids: string[]) =>
		checkKnown(`profiles.yaml: ${place}`, what, ids, known[what], report);
	checkUnique('profiles.yaml: republics', idsOf(profiles.republics), report);
	checkUnique('profiles.yaml: steps', idsOf(steps), report);
	check('republics', 'republic', idsOf(profiles.republics));
	for (const { id, republics } of steps) check(`steps: ${id}`, 'republic', republics);
	for (const { id, leaders } of profiles.republics) {
		for (const { person, office } of leaders) {
			check(`republics: ${id}: leaders`, 'person', [person]);
			check(`republics: ${id}: leaders`, 'office', [office]);
		}
		const led = leaders.flatMap(({ days }) => days).sort();
		if (led.join() !== [...leaderDays].sort().join())
			report(`profiles.yaml: republics: ${id}: leaders`, 'must lead once on each of leaderDays');
		for (const { person, from, to, days } of leaders)
			if (days.some((day) => (from && day < from) || (to && day > to)))
				report(`profiles.yaml: republics: ${id}: leaders: ${person}`, 'leads outside the term');
	}
	for (const day of leaderDays)
		if (day < atlas.from || day > atlas.asOf)
			report('profiles.yaml: leaderDays', `${day} is outside ${atlas.from} to ${atlas.asOf}`);
}
