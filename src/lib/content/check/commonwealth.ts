import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import type { Report } from '../parse';
import { checkKnown, checkUnique, idsOf } from './references';

const lists = ['facts', 'articles', 'bodies', 'sport', 'related', 'websites'] as const;

/** Reports kinds of papers and republics that no file names, and ids or years that occur twice. */
export function checkCommonwealth(facts: Facts, report: Report) {
	const { commonwealth, treaties, republics } = facts;
	const { chairs, table } = commonwealth;
	for (const list of lists)
		checkUnique(`commonwealth.yaml: ${list}`, idsOf(commonwealth[list]), report);
	checkUnique('commonwealth.yaml: table: columns', idsOf(table.columns), report);
	checkUnique(
		'commonwealth.yaml: chairs',
		chairs.map(({ year }) => String(year)),
		report
	);
	checkKnown(
		'commonwealth.yaml: chairs',
		'republic',
		chairs.map(({ republic }) => republic),
		new Set(idsOf(republics)),
		report
	);
	checkKnown(
		'commonwealth.yaml: table',
		'kind of paper',
		[...table.columns.flatMap(({ kinds }) => kinds), ...table.remarks],
		new Set(treaties.kinds),
		report
	);
}

/** Reports, by `match`, what of the Commonwealth has no text, and texts without a fact. */
export function checkCommonwealthTexts(
	{ commonwealth: facts }: Facts,
	{ commonwealth: texts }: Texts,
	match: (place: string, needed: Iterable<string>, present: object) => void,
	report: (reason: string) => void
) {
	for (const list of lists) match(`commonwealth.yaml: ${list}`, idsOf(facts[list]), texts[list]);
	match('commonwealth.yaml: columns', idsOf(facts.table.columns), texts.columns);
	const years = new Set(facts.chairs.map(({ year }) => String(year)));
	for (const year of Object.keys(texts.chairs))
		if (!years.has(year)) report(`chairs: ${year} is a note without a chair`);
	for (const { id, date } of facts.facts)
		if (!date && !texts.facts[id]?.text) report(`facts: ${id} has neither a day nor a text`);
}
