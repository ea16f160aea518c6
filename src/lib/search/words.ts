/** A word of a text, and where it stands there, in UTF-16 units. */
export interface Word {
	word: string;
	from: number;
	to: number;
}

const anyWord = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
/** Words that a hyphen joins: they are looked for as one as well. */
const compound = /[\p{L}\p{M}\p{N}]+(?:[-‐‑–][\p{L}\p{M}\p{N}]+)+/gu;
const runs = /\p{sc=Han}+|[^\p{sc=Han}]+/gu;

export const isHan = (text: string): boolean => /\p{sc=Han}/u.test(text);

/** What knows the words of Chinese, where the browser has it. */
const segmenter =
	'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;

/** The words of a text. Chinese is cut where words end, or without such knowledge in pairs of characters. */
export const wordsOf = (text: string): Word[] =>
	runsOf(text).flatMap((run) => (isHan(run.word) ? hanWords(run) : [run]));

/** The same with Chinese cut in pairs of characters, which find what was cut in another place. */
export const pairsOf = (text: string): Word[] =>
	runsOf(text).flatMap((run) => (isHan(run.word) ? pairs(run) : [run]));

/** All by which a text can be found. */
export const termsOf = (text: string): Word[] => [
	...runsOf(text).flatMap((run) => (isHan(run.word) ? [...hanWords(run), ...pairs(run)] : [run])),
	...[...text.matchAll(compound)]
		.filter(([word]) => !isHan(word))
		.map(({ 0: word, index }) => ({
			word: word.replace(/[^\p{L}\p{M}\p{N}]/gu, ''),
			from: index,
			to: index + word.length
		}))
];

/** Runs of letters, Chinese apart from others, without apostrophes. */
export function runsOf(text: string): Word[] {
	return [...text.matchAll(anyWord)].flatMap(({ 0: match, index }) =>
		[...match.matchAll(runs)].map((run) => ({
			word: run[0].replace(/['’ʼ]/g, ''),
			from: index + run.index,
			to: index + run.index + run[0].length
		}))
	);
}

function hanWords(run: Word): Word[] {
	if (!segmenter) return pairs(run);
	return Array.from(segmenter.segment(run.word), ({ segment, index }) => {
		const from = run.from + index;
		return { word: segment, from, to: from + segment.length };
	});
}

/** Each two characters that stand side by side; a character alone is itself. */
function pairs({ word, from }: Word): Word[] {
	const characters = [...word];
	if (characters.length === 1) return [{ word, from, to: from + word.length }];
	let at = from;
	return characters.slice(1).map((second, index) => {
		const pair = characters[index]! + second;
		const start = at;
		at += characters[index]!.length;
		return { word: pair, from: start, to: start + pair.length };
	});
}
