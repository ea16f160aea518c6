import type { VoteFigures } from '$lib/domain/atlas';
import type { I18n } from '$lib/i18n/i18n';
import type { FigureColumn } from './columns';

/** A figure of a vote in its column: "82.7", "6,126,983", a dash where it is not known. */
export function formatFigure(
	column: FigureColumn,
	figures: VoteFigures,
	{ formatNumber, formatTenths }: Pick<I18n, 'formatNumber' | 'formatTenths'>
): string {
	const figure = figures[column];
	if (figure === undefined) return '–';
	return column === 'cast' ? formatNumber(figure) : formatTenths(figure);
}
