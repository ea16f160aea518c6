import type {
	Cited,
	Commonwealth,
	CommonwealthEntry,
	CommonwealthPaper,
	CommonwealthRow
} from '$lib/domain/atlas';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { citations, joinNotes } from './vote';

/** What the page of the Commonwealth tells; the table from the papers of the republics themselves. */
export function joinCommonwealth(
	facts: Facts,
	{ treaties, commonwealth: texts }: Texts
): Commonwealth {
	const { facts: points, articles, bodies, chairs, sport, related, ...rest } = facts.commonwealth;
	const { table, websites, ...cited } = rest;
	const entries = <Facts extends { id: string } & Cited>(
		list: readonly Facts[],
		told: Record<string, { name: string; text: string; note?: string | undefined }>
	): (CommonwealthEntry & Facts)[] =>
		list.map((entry) => {
			const { name, text, note } = told[entry.id]!;
			return { ...entry, name, text, ...joinNotes(note) };
		});
	return {
		title: texts.title,
		about: { text: texts.about, ...cited },
		facts: points.map(({ id, date, ...cited }) => {
			const { term, text, note } = texts.facts[id]!;
			return {
				...{ id, term },
				...(date && { date }),
				...(text && { text }),
				...cited,
				...joinNotes(note)
			};
		}),
		articles: articles.map((article) => {
			const { title, text } = texts.articles[article.id]!;
			return { ...article, name: title, text };
		}),
		bodies: entries(bodies, texts.bodies),
		chairs: chairs.map((chair) => ({ ...chair, ...joinNotes(texts.chairs[chair.year]) })),
		sport: entries(sport, texts.sport),
		related: entries(related, texts.related),
		columns: table.columns.map(({ id }) => ({ id, title: texts.columns[id]! })),
		bases: treaties.bases,
		rows: facts.republics.map(({ id }) => joinRow(id, facts, treaties)),
		websites: websites.map(({ id, url }) => ({ url, title: texts.websites[id]! }))
	};
}

/** The papers of a republic that stand in the table. */
function joinRow(
	republic: string,
	{ commonwealth: { table }, treaties }: Facts,
	texts: Texts['treaties']
): CommonwealthRow {
	const papers = treaties.papers[republic]!;
	const cells = table.columns.map(({ kinds }) => {
		const own = kinds.flatMap((kind) => papers.find((paper) => paper.kind === kind) ?? []);
		return own.find(({ date }) => date !== 'never') ?? own[0];
	});
	const shown = new Set(cells);
	const told = papers.filter((paper) => table.remarks.includes(paper.kind) && !shown.has(paper));
	const join = ({ kind, date, basis }: (typeof papers)[number]): CommonwealthPaper => ({
		id: kind,
		label: texts.kinds[kind]!,
		date,
		...(basis && { basis }),
		...joinNotes(texts.notes[republic]?.[kind])
	});
	return {
		republic,
		cells: cells.map((paper) => paper && join(paper)),
		remarks: told.filter(({ date }) => date !== 'never').map(join),
		sources: citations([...cells, ...told]).sources
	};
}
