import type { Lens, LensVote } from './atlas';
import type { IsoDate } from './date';

/** The vote that a lens tells of, once its day has come. */
export const voteOn = ({ vote }: Lens, date: IsoDate): LensVote | undefined =>
	vote && vote.date <= date ? vote : undefined;
