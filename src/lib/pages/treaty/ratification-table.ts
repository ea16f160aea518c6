import type { RepublicId, RepublicRecord, SourceId, TreatyAction } from '$lib/domain/atlas';
import type { Treaties } from '$lib/domain/treaty';

interface Cell {
	/** The action of the column, if the republic has one. */
	action: TreatyAction | undefined;
	/** The letter of a remark that several republics share. */
	letter: string | undefined;
}
interface Row {
	republic: RepublicId;
	/** In the order of the columns. */
	cells: Cell[];
	/** What else is told of the row: on a cell, or an action that has no column. */
	remarks: { label: string; date?: string; text: string }[];
	sources: SourceId[];
}
export interface RatificationTable {
	columns: readonly { id: string; title: string }[];
	rows: Row[];
	/** The remarks that are told once, below the table. */
	shared: { letter: string; text: string }[];
}

/** A remark on more republics than this is told once for all. */
const most = 2;

/** Who signed and ratified, from the treaty actions of every republic: the one list of their dates. */
export function ratificationTable(
	records: readonly RepublicRecord[],
	{ columns, remarks }: Treaties['ratifications']
): RatificationTable {
	const found = records.map(({ id, papers }) => ({
		id,
		actions: columns.map(({ kinds }) => papers.find((paper) => kinds.includes(paper.id))),
		others: papers.filter((paper) => remarks.includes(paper.id))
	}));
	const notes = found.flatMap(({ actions }) => actions.flatMap((action) => action?.note ?? []));
	const shared = [...new Set(notes)]
		.filter((text) => notes.filter((note) => note === text).length > most)
		.map((text, index) => ({ letter: String.fromCharCode(97 + index), text }));
	const letterOf = (note: string | undefined) => shared.find(({ text }) => text === note)?.letter;
	return {
		columns,
		shared,
		rows: found.map(({ id, actions, others }) => ({
			republic: id,
			cells: actions.map((action) => ({ action, letter: letterOf(action?.note) })),
			remarks: [
				...actions.flatMap((action, index) =>
					action?.note && !letterOf(action.note)
						? [{ label: columns[index]!.title, text: action.note }]
						: []
				),
				...others.map(({ label, date, note = '' }) => ({ label, date, text: note }))
			],
			sources: [...new Set([...actions, ...others].flatMap((action) => action?.sources ?? []))]
		}))
	};
}
