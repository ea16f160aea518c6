import type { AgreementFacts, AgreementTexts } from '../schema/agreements';
import type { Facts } from '../schema/facts';
import type { Report } from '../parse';
import { checkKnown, checkUnique, idsOf } from './references';

/** Reports treaties that name nothing known, say a thing twice, or colour a republic twice. */
export function checkAgreements(facts: Facts, report: Report) {
	const { offices, papers, ratifications, treaties } = facts.agreements;
	const known = {
		republic: new Set(idsOf(facts.republics)),
		person: new Set(idsOf(facts.people)),
		event: new Set(idsOf(facts.events)),
		office: new Set(offices),
		treaty: new Set(idsOf(treaties)),
		'kind of paper': new Set(facts.treaties.kinds)
	};
	const check = (place: string, what: keyof typeof known, ids: readonly string[]) =>
		checkKnown(`agreements.yaml: ${place}`, what, ids, known[what], report);
	const unique = (place: string, ids: string[]) =>
		checkUnique(`agreements.yaml: ${place}`, ids, report);

	unique('treaties', idsOf(treaties));
	check('papers: republics', 'republic', papers.republics);
	for (const { id, treaty, signedBy } of papers.rows) {
		check(`papers: ${id}: treaty`, 'treaty', [treaty]);
		checkKnown(
			`agreements.yaml: papers: ${id}: signedBy`,
			'column',
			signedBy,
			new Set(papers.republics),
			report
		);
	}
	for (const { id, kinds } of ratifications.columns)
		check(`ratifications: ${id}`, 'kind of paper', kinds);
	check('ratifications: remarks', 'kind of paper', ratifications.remarks);

	for (const { id, signedBy, map, signatories, points, chapters, events, ...rest } of treaties) {
		check(`${id}: signedBy`, 'republic', signedBy);
		check(`${id}: map`, 'republic', [...map.strong, ...map.weak]);
		unique(`${id}: map`, [...map.strong, ...map.weak]);
		unique(`${id}: facts`, idsOf(rest.facts));
		unique(`${id}: points`, idsOf(points));
		unique(`${id}: chapters`, idsOf(chapters));
		for (const { republic, person, office } of signatories) {
			check(`${id}: signatories`, 'republic', [republic]);
			check(`${id}: signatories`, 'person', [person]);
			if (office) check(`${id}: signatories`, 'office', [office]);
		}
		for (const { id: chapter, entries } of [{ id: 'points', entries: points }, ...chapters]) {
			unique(`${id}: ${chapter}`, idsOf(entries));
			for (const entry of entries)
				check(`${id}: ${chapter}: ${entry.id}`, 'republic', entry.republics);
		}
		if (rest.ratification)
			check(`${id}: ratification`, 'kind of paper', [rest.ratification.from, rest.ratification.to]);
		check(`${id}: events`, 'event', events);
	}
}

type Keys = [place: string, needed: Iterable<string>, present: object];

/** Where texts of agreements.yaml stand, the ids that need one, and those that have one. */
export function agreementKeys(facts: AgreementFacts, texts: AgreementTexts): Keys[] {
	return [
		['offices', facts.offices, texts.offices],
		['columns', idsOf(facts.ratifications.columns), texts.columns],
		['papers', idsOf(facts.papers.rows), texts.papers],
		['treaties', idsOf(facts.treaties), texts.treaties],
		...facts.treaties.flatMap((treaty) => treatyKeys(treaty, texts.treaties[treaty.id]))
	];
}

function treatyKeys(
	{ id, map, facts, points, chapters }: AgreementFacts['treaties'][number],
	texts: AgreementTexts['treaties'][string] | undefined
): Keys[] {
	return [
		[`${id}: map`, map.weak.length ? ['strong', 'weak'] : ['strong'], texts?.map ?? {}],
		[`${id}: facts`, idsOf(facts), texts?.facts ?? {}],
		[`${id}: points`, idsOf(points), texts?.points ?? {}],
		[`${id}: chapters`, idsOf(chapters), texts?.chapters ?? {}],
		...chapters.map((chapter): Keys => [
			`${id}: chapters: ${chapter.id}`,
			idsOf(chapter.entries),
			texts?.chapters[chapter.id]?.entries ?? {}
		])
	];
}
