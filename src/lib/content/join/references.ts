import type { RepublicRecord, References, TreatyAction, Reading, Vote } from '$lib/domain/atlas';
import { joinAutonomies } from './autonomies';
import { compareDays } from './event-changes';
import type { Facts, PaperFacts, RepublicFacts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { joinVote, remark } from './vote';

/** Facts and texts joined into the files of the republics and the bibliography. */
export function joinLibrary(facts: Facts, texts: Texts): References {
	return {
		dossiers: facts.republics.map((republic) => joinDossier(republic, facts, texts)),
		autonomies: joinAutonomies(facts, texts),
		readings: readings(facts, texts),
		unionReferendum: joinUnionReferendum(facts, texts),
		citations: citations(facts),
		sources: facts.sources
	};
}

function joinUnionReferendum({ referendum }: Facts, { referendum: told }: Texts): Vote {
	return joinVote(referendum.id, referendum.date, referendum.total, told.total, told.bases);
}

function citations({ events, lenses }: Facts): References['citations'] {
	return {
		events: Object.fromEntries(
			events.map(({ id, sources, confidence }) => [id, { sources, confidence }])
		),
		lenses: Object.fromEntries(lenses.map(({ id, sources }) => [id, sources]))
	};
}

function joinDossier(
	{ id, native, names, leader }: RepublicFacts,
	facts: Facts,
	texts: Texts
): RepublicRecord {
	const { leader: person, namesNote } = texts.republics[id]!;
	const { took, basis, sources, confidence } = facts.referendum.republics[id]!;
	const { remarks, note } = texts.referendum.republics[id]!;
	return {
		id,
		nativeName: native.now,
		formerNativeName: native.former,
		leader: { ...person, ...leader },
		names: { ...names, ...remark(namesNote) },
		papers: facts.treaties.papers[id]!.map((paper) => joinPaper(id, paper, texts)),
		unionReferendum: {
			took,
			remarks,
			sources,
			confidence,
			...remark(note, basis && texts.referendum.bases[basis])
		},
		votes: votesOf(id, facts, texts),
		alternatives: readings(facts, texts)
			.filter(({ republic }) => republic === id)
			.map(({ text }) => text)
	};
}

function joinPaper(republic: string, paper: PaperFacts, { treaties }: Texts): TreatyAction {
	const { kind, date, basis, sources, confidence } = paper;
	return {
		id: kind,
		label: treaties.kinds[kind]!,
		date,
		sources,
		confidence,
		...remark(treaties.notes[republic]?.[kind], basis && treaties.bases[basis])
	};
}

/** The Union referendum, where it was held, and the republic's other votes. */
function votesOf(republic: string, { referendum }: Facts, { referendum: told }: Texts): Vote[] {
	const { figures } = referendum.republics[republic]!;
	const { question = told.total.question, figures: note } = told.republics[republic]!;
	const own = (referendum.votes[republic] ?? []).map(({ id, date, figures }) =>
		joinVote(id, date, figures, told.votes[id]!, told.bases)
	);
	if (!figures) return own;
	const text = { title: told.total.title, question, ...remark(note) };
	const union = joinVote(
		`${republic}-${referendum.id}`,
		referendum.date,
		figures,
		text,
		told.bases
	);
	return [union, ...own].sort((one, other) => compareDays(one.date, other.date));
}

/** Every contested reading, lens by lens. */
function readings({ lenses }: Facts, texts: Texts): Reading[] {
	return lenses.flatMap(({ id: lens, contested }) =>
		contested.map(({ id, republic, sources }) => {
			return { id, lens, republic, text: texts.lenses[lens]!.contested[id]!, sources };
		})
	);
}
