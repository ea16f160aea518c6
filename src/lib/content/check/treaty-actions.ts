import type { Facts } from '../schema/facts';
import type { Report } from '../parse';
import { checkKnown, checkUnique } from './references';

/** Reports treaty actions of an unknown kind, listed twice or out of order. */
export function checkTreatyActions({ kinds, bases, papers }: Facts['treaties'], report: Report) {
	for (const [republic, actions] of Object.entries(papers)) {
		const place = `treaties.yaml: papers: ${republic}`;
		checkUnique(
			place,
			actions.map(({ kind }) => kind),
			report
		);
		let latest = '';
		for (const { kind, date, basis } of actions) {
			checkKnown(`${place}: ${kind}`, 'kind of paper', [kind], new Set(kinds), report);
			if (basis) checkKnown(`${place}: ${kind}`, 'basis', [basis], new Set(bases), report);
			if (date === 'never') continue;
			if (date < latest) report(`${place}: ${kind}`, `${date} stands after ${latest}`);
			latest = date;
		}
	}
}
