import type { Paper, Treaties, Treaty, TreatyEntry } from '$lib/domain/treaty';
import type { TreatyEntryFacts, TreatyEntryTexts } from '../schema/agreements';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';

type TreatyFacts = Facts['agreements']['treaties'][number];

/** Facts and texts joined into the pages of treaties. */
export function joinTreaties({ agreements }: Facts, texts: Texts): Treaties {
	const { papers, ratifications, treaties } = agreements;
	const { columns, papers: paperTexts } = texts.agreements;
	return {
		treaties: treaties.map((treaty) => joinTreaty(treaty, texts)),
		papers: {
			republics: papers.republics,
			rows: papers.rows.map((row): Paper => ({ ...row, ...paperTexts[row.id]! }))
		},
		ratifications: {
			columns: ratifications.columns.map((column) => ({ ...column, title: columns[column.id]! })),
			remarks: ratifications.remarks
		}
	};
}

function joinTreaty(facts: TreatyFacts, { agreements, people }: Texts): Treaty {
	const { id, date, map, signatories, points, chapters, texts: read, ...rest } = facts;
	const texts = agreements.treaties[id]!;
	return {
		id,
		title: texts.title,
		...(texts.full && { full: texts.full }),
		text: texts.text,
		...(date && { date }),
		...rest,
		strong: { republics: map.strong, label: texts.map.strong },
		...(texts.map.weak && { weak: { republics: map.weak, label: texts.map.weak } }),
		facts: facts.facts.map((fact) => ({ ...fact, ...noted(texts.facts[fact.id]!) })),
		texts: read.sources,
		signatories: signatories.map(({ person, office, ...signatory }) => ({
			...signatory,
			person: people[person]!,
			personId: person,
			...(office && { office: agreements.offices[office]! })
		})),
		points: points.map((point) => joinEntry(point, texts.points[point.id]!)),
		chapters: chapters.map(({ id, entries }) => ({
			id,
			title: texts.chapters[id]!.title,
			entries: entries.map((entry) => joinEntry(entry, texts.chapters[id]!.entries[entry.id]!))
		}))
	};
}

function joinEntry({ article, date, ...entry }: TreatyEntryFacts, texts: TreatyEntryTexts) {
	const joined: TreatyEntry = {
		...entry,
		...noted(texts),
		...(article && { article }),
		...(date && { date })
	};
	return joined;
}

const noted = ({ text, note }: TreatyEntryTexts) => ({ text, ...(note && { note }) });
