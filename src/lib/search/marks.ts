import { fold } from './fold';
import type { Hit } from './find';
import { isHan, termsOf } from './words';

/** A piece of a text; what was looked for is marked. */
export interface Piece {
	text: string;
	marked: boolean;
}

/** A text in pieces, the letters marked by which it was found. */
export function markedPieces(text: string, { asked, met }: Pick<Hit, 'asked' | 'met'>): Piece[] {
	const marked = new Set<number>();
	for (const { word, from, to } of termsOf(text)) {
		const end = from + markedLength(word, to - from, asked, met);
		for (let at = from; at < end; at++) marked.add(at);
	}
	const pieces: Piece[] = [];
	for (const [at, letter] of text.split('').entries()) {
		const last = pieces.at(-1);
		if (last?.marked === marked.has(at)) last.text += letter;
		else pieces.push({ text: letter, marked: marked.has(at) });
	}
	return pieces;
}

/** How much of a word is marked, in UTF-16 units: its beginning, or all of it where it is spelt otherwise. */
function markedLength(word: string, length: number, asked: Hit['asked'], met: Hit['met']): number {
	const folded = fold(word);
	if (!met.includes(folded)) return 0;
	const begun = asked.filter((term) => folded.startsWith(term));
	if (!begun.length) return length;
	const longest = Math.max(...begun.map((term) => term.length));
	if (isHan(word)) return longest;
	for (let end = 1; end < word.length; end++)
		if (fold(word.slice(0, end)).length >= longest) return end;
	return length;
}

export const isMarked = (pieces: readonly Piece[]): boolean => pieces.some(({ marked }) => marked);

/** Pieces from a little before the first mark on, so that it can be seen in one line. */
export function fromFirstMark(pieces: readonly Piece[], before = 40): Piece[] {
	const [head, ...rest] = pieces;
	if (!head || head.marked || head.text.length <= before || !rest.length) return [...pieces];
	const cut = head.text.slice(-before);
	// From the next word on.
	const start = cut.search(/\s/u);
	return [{ text: `… ${cut.slice(start + 1)}`, marked: false }, ...rest];
}
