import type { Confidence, Cited, LensVote, Vote, VoteFigures } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';
import type { Facts } from '../schema/facts';
import type { FigureFacts } from '../schema/votes';
import type { Texts, VoteTexts } from '../schema/texts';

const byDoubt: Confidence[] = ['high', 'medium', 'low'];

/** Sentences side by side, or nothing. */
export function joinNotes(...sentences: (string | undefined)[]): { note?: string } {
	const note = sentences.filter(Boolean).join(' ');
	return note ? { note } : {};
}

/** A vote as the reader gets it: every figure, all their sources, the lowest of their confidences. */
export function joinVote(
	id: string,
	date: IsoDate,
	figures: FigureFacts,
	texts: VoteTexts,
	bases: Record<string, string>
): Vote {
	const { registered, cast, yes, no, invalid, basis } = figures.counts ?? {};
	const { turnout, yesOfCast, yesOfValid } = figures;
	return known({
		id,
		title: texts.title,
		date,
		question: texts.question,
		...{ registered, cast, yes, no, invalid },
		turnout: turnout?.value,
		yesOfCast: yesOfCast?.value,
		yesOfValid: yesOfValid?.value,
		...citations([figures.counts, turnout, yesOfCast, yesOfValid]),
		...joinNotes(texts.note, basis && bases[basis])
	});
}

/** The vote that a lens measures, with the figures by which its republics are compared. */
export function joinLensVote(
	{ date, republics, total }: Facts['referendum'],
	{ total: { name, beyond } }: Texts['referendum']
): LensVote {
	const held = Object.entries(republics).flatMap(([id, { figures }]) =>
		figures ? [[id, comparedFigures(figures)] as const] : []
	);
	return {
		date,
		republics: Object.fromEntries(held),
		total: { ...comparedFigures(total), name, ...(beyond && { beyond }) }
	};
}

const comparedFigures = ({ counts, turnout, yesOfCast }: FigureFacts): VoteFigures =>
	known({ yesOfCast: yesOfCast?.value, turnout: turnout?.value, cast: counts?.cast });

/** `values` without those that are undefined. */
function known<Values extends object>(values: Values): Values {
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined)
	) as Values;
}

/** The sources of all parts, and the lowest of their confidences. */
export function citations(parts: readonly (Cited | undefined)[]): Cited {
	const cited = parts.filter((part) => part !== undefined);
	return {
		sources: [...new Set(cited.flatMap(({ sources }) => sources))],
		confidence: byDoubt.findLast((doubt) => cited.some(({ confidence }) => confidence === doubt))!
	};
}
