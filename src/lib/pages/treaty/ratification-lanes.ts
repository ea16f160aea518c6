import type { RepublicId, RepublicRecord } from '$lib/domain/atlas';
import type { Treaty } from '$lib/domain/treaty';

/** The way of a state from the signature of a treaty to its ratification. */
export interface RatificationLane {
	republic: RepublicId;
	/** A day (`YYYY-MM-DD`) or a month (`YYYY-MM`). */
	signature: string;
	/** The same; `never` where there is known to be none, absent where none is known. */
	ratification: string | undefined;
	/** Whether accounts differ and nothing settles it. */
	open: boolean;
}

/**
 * The states that signed, from the treaty actions of every republic: those that ratified first in front,
 * those that did not at the end.
 */
export const ratificationLanes = (
	records: readonly RepublicRecord[],
	{ from, to }: NonNullable<Treaty['ratification']>
): RatificationLane[] =>
	records
		.flatMap(({ id, papers }) => {
			const signature = papers.find((paper) => paper.id === from);
			const ratification = papers.find((paper) => paper.id === to);
			if (!signature || signature.date === 'never') return [];
			return [
				{
					republic: id,
					signature: signature.date,
					ratification: ratification?.date,
					open: ratification?.confidence === 'low'
				}
			];
		})
		.sort(
			(one, other) =>
				(one.ratification ?? 'none').localeCompare(other.ratification ?? 'none', 'en') ||
				one.signature.localeCompare(other.signature, 'en')
		);
