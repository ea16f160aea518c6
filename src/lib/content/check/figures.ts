import type { Facts } from '../schema/facts';
import type { FigureFacts } from '../schema/votes';
import type { Report } from '../parse';
import { checkKnown, checkUnique, idsOf } from './references';

/** Published percentages are rounded to a tenth at worst. */
const tolerance = 0.06;

/** Reports votes whose counts do not add up to one another or to the published percentages. */
export function checkFigures({ referendum, autonomies }: Facts, report: Report) {
	const { republics, votes, total } = referendum;
	const own = Object.values(votes).flat();
	checkUnique('referendum.yaml: votes', idsOf(own), report);
	const check = (place: string, figures: FigureFacts | undefined) =>
		figures && checkVote(place, figures, referendum.bases, report);
	check('referendum.yaml: total', total);
	for (const { id, figures } of own) check(`referendum.yaml: votes: ${id}`, figures);
	for (const { id, figures } of autonomies) check(`autonomies.yaml: ${id}`, figures);
	for (const [id, { took, basis, figures }] of Object.entries(republics)) {
		const place = `referendum.yaml: republics: ${id}`;
		check(place, figures);
		if (basis) checkKnown(place, 'basis', [basis], new Set(referendum.bases), report);
		if (took && !figures?.yesOfCast) report(place, 'held the vote but has no yesOfCast');
		if (!took && figures) report(place, 'has figures but held no vote');
	}
}

function checkVote(place: string, figures: FigureFacts, bases: string[], report: Report) {
	const basis = figures.counts?.basis;
	if (basis) checkKnown(place, 'basis', [basis], new Set(bases), report);
	if (Object.keys(figures).length === 0) report(place, 'has no figure');
	for (const reason of contradictions(figures)) report(place, reason);
}

/** What is impossible about a vote. */
function contradictions({ counts, ...shares }: FigureFacts): string[] {
	const { registered = NaN, cast = NaN, yes = NaN, no = NaN, invalid = NaN }: Counts = counts ?? {};
	const found: string[] = [];
	if (yes + no + invalid !== cast && !Number.isNaN(yes + no + invalid + cast))
		found.push(`yes, no and invalid make ${yes + no + invalid}, not ${cast}`);
	if (cast > registered) found.push('more ballots cast than voters registered');
	const computed = {
		turnout: cast / registered,
		yesOfCast: yes / cast,
		yesOfValid: yes / (yes + no)
	};
	for (const [name, ratio] of Object.entries(computed)) {
		const published = shares[name as keyof typeof computed]?.value;
		if (published !== undefined && Math.abs(ratio * 100 - published) > tolerance)
			found.push(`${name} is ${published}, but the counts give ${(ratio * 100).toFixed(2)}`);
	}
	return found;
}

type Counts = Partial<Record<'registered' | 'cast' | 'yes' | 'no' | 'invalid', number>>;
