import type {
	NameRecord,
	Reading,
	References,
	RepublicRecord,
	TreatyAction,
	Vote
} from '$lib/domain/atlas';
import { joinAutonomies } from './autonomies';
import { joinEvents } from './events';
import { joinLeaders } from './profiles';
import { compareDays } from './event-changes';
import type { Facts, NameFacts, RepublicFacts, TreatyActionFacts } from '../schema/facts';
import type { NameTexts, Texts } from '../schema/texts';
import { joinNotes, joinVote } from './vote';

/** Facts and texts joined into the files of the republics and the bibliography. */
export function joinReferences(facts: Facts, texts: Texts): References {
	return {
		events: joinEvents(facts, texts),
		dossiers: facts.republics.map((republic) => joinRecord(republic, facts, texts)),
		autonomies: joinAutonomies(facts, texts),
		readings: readings(facts, texts),
		unionReferendum: joinUnionReferendum(facts, texts),
		citations: { lenses: Object.fromEntries(facts.lenses.map(({ id, sources }) => [id, sources])) },
		sourceKinds: texts.about.sources.kinds,
		sources: facts.sources
	};
}

function joinUnionReferendum({ referendum }: Facts, { referendum: texts }: Texts): Vote {
	const { title, question, beyond, note } = texts.total;
	const told = { title, question, ...joinNotes(beyond, note) };
	return joinVote(referendum.id, referendum.date, referendum.total, told, texts.bases);
}

function joinRecord(
	{ id, language, names, capitals, leader }: RepublicFacts,
	facts: Facts,
	texts: Texts
): RepublicRecord {
	const { leader: person, ...called } = texts.republics[id]!;
	const records = (list: NameFacts[], texts: Record<string, NameTexts>) =>
		list.map((name) => joinName({ language, ...name }, facts, texts[name.id]!));
	const { took, basis, sources, confidence } = facts.referendum.republics[id]!;
	const { remarks, note } = texts.referendum.republics[id]!;
	return {
		id,
		nameRecords: records(names, called.names),
		capitalRecords: records(capitals, called.capitals),
		leader: { ...person, ...leader },
		leaders: joinLeaders(
			facts.profiles.republics.find((profile) => profile.id === id) ?? { leaders: [] },
			texts
		),
		papers: facts.treaties.papers[id]!.map((action) => joinTreatyAction(id, action, texts)),
		unionReferendum: {
			took,
			remarks,
			sources,
			confidence,
			...joinNotes(note, basis && texts.referendum.bases[basis])
		},
		votes: votesOf(id, facts, texts),
		alternatives: readings(facts, texts)
			.filter(({ republic }) => republic === id)
			.map(({ text }) => text)
	};
}

function joinName(
	{ from, native, language, sources, confidence }: NameFacts & { language: string },
	{ atlas }: Facts,
	{ name, full, act, note }: NameTexts
): NameRecord {
	return {
		from: from ?? atlas.from,
		name,
		...(full && full !== name && { full }),
		native,
		language,
		...(act && { act }),
		sources,
		confidence,
		...joinNotes(note)
	};
}

function joinTreatyAction(
	republic: string,
	action: TreatyActionFacts,
	{ treaties }: Texts
): TreatyAction {
	const { kind, date, basis, sources, confidence } = action;
	return {
		id: kind,
		label: treaties.kinds[kind]!,
		date,
		sources,
		confidence,
		...joinNotes(treaties.notes[republic]?.[kind], basis && treaties.bases[basis])
	};
}

/** The Union referendum, where it was held, and the republic's other votes. */
function votesOf(id: string, { referendum }: Facts, { referendum: texts }: Texts): Vote[] {
	const { figures } = referendum.republics[id]!;
	const { total, bases, votes } = texts;
	const { question = total.question, figures: note } = texts.republics[id]!;
	const own = (referendum.votes[id] ?? []).map((vote) =>
		joinVote(vote.id, vote.date, vote.figures, votes[vote.id]!, bases)
	);
	if (!figures) return own;
	const text = { title: total.title, question, ...joinNotes(note) };
	const shared = joinVote(`${id}-${referendum.id}`, referendum.date, figures, text, bases);
	return [shared, ...own].sort((one, other) => compareDays(one.date, other.date));
}

/** Every contested reading, lens by lens. */
function readings({ lenses, atlas }: Facts, texts: Texts): Reading[] {
	return lenses.flatMap(({ id: lens, contested }) =>
		contested.map(({ id, republic, from = atlas.from, to, sources }) => ({
			id,
			lens,
			republic,
			from,
			...(to && { to }),
			text: texts.lenses[lens]!.contested[id]!,
			sources
		}))
	);
}
