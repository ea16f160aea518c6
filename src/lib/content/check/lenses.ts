import type { Facts, LensStatus } from '../schema/facts';
import type { Report } from '../parse';
import { checkKnown, checkUnique, idsOf } from './references';

/** Reports statuses that could be mistaken for one another, classes with gaps, unknown votes. */
export function checkLenses({ lenses, referendum, memberships }: Facts, report: Report) {
	checkLooks('memberships.yaml: groups', memberships.groups, report);
	const byId = new Map<string, LensStatus>();
	for (const { id, kind, measure, statuses, contested } of lenses) {
		const place = `lenses.yaml: ${id}`;
		checkUnique(`${place}: statuses`, idsOf(statuses), report);
		checkUnique(`${place}: contested`, idsOf(contested), report);
		if ((kind === 'membership') !== (statuses.length === 0))
			report(`${place}: statuses`, 'are left out of lenses of memberships, and of no other');
		for (const { id, from, to } of contested)
			if (from && to && to <= from) report(`${place}: ${id}`, 'ends before it begins');
		checkLooks(place, statuses, report);
		if (statuses.length && statuses[0]!.pattern !== 'plain')
			report(`${place}: ${statuses[0]!.id}`, 'the first status must have the pattern plain');
		for (const status of statuses) {
			const first = byId.get(status.id) ?? status;
			if (look(first) !== look(status))
				report(`${place}: ${status.id}`, 'looks different in another lens');
			byId.set(status.id, first);
		}
		if (measure)
			checkKnown(`${place}: measure`, 'vote', [measure], new Set([referendum.id]), report);
		if (kind === 'quantitative') {
			checkClasses(place, statuses, report);
			if (!measure) report(`${place}: measure`, 'is missing');
		} else if (measure || statuses.some(({ range }) => range))
			report(place, 'has classes or a measure but is not quantitative');
	}
}

const look = ({ colour, pattern }: LensStatus) => [colour.light, colour.dark, pattern].join();

type Look = Pick<LensStatus, 'id' | 'pattern' | 'colour'>;

function checkLooks(place: string, statuses: readonly Look[], report: Report) {
	const looks = {
		pattern: ({ pattern }: Look) => pattern,
		'light colour': ({ colour }: Look) => colour.light,
		'dark colour': ({ colour }: Look) => colour.dark
	};
	for (const [what, of] of Object.entries(looks)) {
		statuses.forEach((status, index) => {
			const other = statuses.findIndex((candidate) => of(candidate) === of(status));
			if (other < index)
				report(`${place}: ${status.id}`, `has the ${what} of ${statuses[other]!.id}`);
		});
	}
}

/** Before the vote, then classes without gap or overlap, then those that held no vote. */
function checkClasses(place: string, statuses: LensStatus[], report: Report) {
	const classes = statuses.slice(1, -1);
	if (statuses[0]?.range || statuses.at(-1)?.range || classes.some(({ range }) => !range)) {
		return report(place, 'must have a range for every status but the first and the last');
	}
	classes.forEach(({ id, range }, index) => {
		const next = classes[index + 1]?.range;
		if (range!.below <= range!.from) report(`${place}: ${id}`, 'ends before it begins');
		if (next && next.from !== range!.below)
			report(
				`${place}: ${id}`,
				`ends at ${range!.below}, but the next class begins at ${next.from}`
			);
	});
}
