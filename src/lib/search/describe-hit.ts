import { searchKinds, type SearchEntry, type SearchKind } from '$lib/domain/search';
import { dateText } from '$lib/i18n/date-text';
import type { FullI18n } from '$lib/i18n/i18n';
import type { Hit } from './find';
import { fromFirstMark, isMarked, markedPieces, type Piece } from './marks';

/** An entry that was found, in words: what it is called, why it fits, and when it was or whose it is. */
export interface HitTexts {
	title: Piece[];
	why: Piece[];
	aside: string;
}

/**
 * What a row tells of a hit. Where the title has none of the letters that were looked for, the name or
 * the sentence that has them says why it fits; a name of another language says which.
 */
export function describeHit(hit: Hit, i18n: FullI18n): HitTexts {
	const { entry } = hit;
	const title = markedPieces(entry.title, hit);
	const text = markedPieces(entry.text, hit);
	const aside = asideOf(entry, i18n);
	if (isMarked(title)) return { title, why: fromFirstMark(text), aside };
	for (const [name, language] of entry.names) {
		const pieces = markedPieces(name, hit);
		if (!isMarked(pieces)) continue;
		const origin =
			language && i18n.t('search.language', { language: languageName(language, i18n) });
		return { title, why: origin ? [{ text: origin, marked: false }, ...pieces] : pieces, aside };
	}
	return { title, why: fromFirstMark(text), aside };
}

/** The day of an entry, or what it belongs to. */
export const asideOf = ({ date, of }: SearchEntry, i18n: FullI18n): string =>
	date ? dateText(date, i18n, 'medium') : (of ?? '');

function languageName(language: string, { tag }: FullI18n): string {
	return new Intl.DisplayNames(tag, { type: 'language' }).of(language) ?? language;
}

/** Hits by kind, in the order of the kinds. */
export const groupsOf = (hits: readonly Hit[]): { kind: SearchKind; hits: Hit[] }[] =>
	searchKinds
		.map((kind) => ({ kind, hits: hits.filter(({ entry }) => entry.kind === kind) }))
		.filter(({ hits }) => hits.length > 0);
