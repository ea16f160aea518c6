import type { Atlas } from '$lib/domain/atlas';
import type { IsoDate } from '$lib/domain/date';

/** Paragraphs about the atlas with its days in place of `{from}`, `{asOf}` and `{newest}`. */
export const withDays = (
	paragraphs: readonly string[],
	{ from, asOf, newest }: Atlas,
	formatDate: (date: IsoDate) => string
): string[] =>
	paragraphs.map((paragraph) =>
		Object.entries({ from, asOf, newest }).reduce(
			(text, [mark, day]) => text.replace(`{${mark}}`, formatDate(day)),
			paragraph
		)
	);
