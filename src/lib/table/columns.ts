import type { Atlas, Lens, LensVote, RepublicId, VoteFigures } from '$lib/domain/atlas';
import type { Day } from '$lib/domain/day';
import type { IsoDate } from '$lib/domain/date';
import { intervalOn, type Interval } from '$lib/domain/interval';

/** What a column tells: of a vote, figures; else a status, the day it began, the capital. */
export type Column = 'republic' | 'status' | 'since' | 'capital' | FigureColumn;
export type FigureColumn = keyof VoteFigures;

/** A republic as the table tells of it. */
export interface Row {
	id: RepublicId;
	name: string;
	capital: string;
	interval: Interval | undefined;
	/** Where the lens tells of a vote that the republic held. */
	figures: VoteFigures | undefined;
}

/** The column by which rows are sorted, and in which direction. */
export interface Sort {
	column: Column;
	descending: boolean;
}

export const figureColumns = ['yesOfCast', 'turnout', 'cast'] as const satisfies FigureColumn[];

/** The columns of a lens that tells of this vote, or of none. */
export const columnsOf = (vote: LensVote | undefined): readonly Column[] =>
	vote ? ['republic', ...figureColumns] : ['republic', 'status', 'since', 'capital'];

/** How rows are sorted before a reader sorts them: those of a vote by its result. */
export const firstSort = (vote: LensVote | undefined): Sort | undefined =>
	vote && { column: 'yesOfCast', descending: true };

/** What a column's head says of its sorting. */
export const ariaSort = (sort: Sort | undefined, column: Column) =>
	sort?.column === column ? (sort.descending ? 'descending' : 'ascending') : undefined;

/** How rows are sorted once a column's head has been pressed: figures from the highest down. */
export const nextSort = (sort: Sort | undefined, column: Column): Sort => ({
	column,
	descending: sort?.column === column ? !sort.descending : isFigure(column)
});

const isFigure = (column: Column): column is FigureColumn =>
	figureColumns.some((figure) => figure === column);

/** What the table tells of the republics on a date, in the order of the atlas. */
export const rowsOf = (
	{ republics }: Pick<Atlas, 'republics'>,
	{ chronicle, names, capitals }: Pick<Day, 'chronicle' | 'names' | 'capitals'>,
	date: IsoDate,
	vote: LensVote | undefined
): Row[] =>
	republics.map(({ id }) => ({
		id,
		name: names.get(id) ?? id,
		capital: capitals.get(id) ?? '',
		interval: intervalOn(chronicle.get(id) ?? [], date),
		figures: vote?.republics[id]
	}));

/** The rows sorted: statuses as in the legend, what is not known last in either direction. */
export function sortRows<Sorted extends Row>(
	rows: readonly Sorted[],
	sort: Sort | undefined,
	{ statuses }: Lens,
	language: string
): readonly Sorted[] {
	if (!sort) return rows;
	const { column, descending } = sort;
	const { compare } = new Intl.Collator(language);
	const places = new Map(statuses.map(({ id }, index) => [id, index]));
	const valueOf = ({ name, capital, interval, figures }: Row): string | number | undefined => {
		if (isFigure(column)) return figures?.[column];
		if (column === 'status') return places.get(interval?.status ?? '');
		if (column === 'since') return interval?.event && interval.from;
		return column === 'capital' ? capital : name;
	};
	return rows.toSorted((one, other) => {
		const [a, b] = [valueOf(one), valueOf(other)];
		if (a === undefined || b === undefined)
			return Number(a === undefined) - Number(b === undefined);
		const order = typeof a === 'number' ? a - Number(b) : compare(a, String(b));
		return descending ? -order : order;
	});
}
