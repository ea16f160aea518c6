import * as v from 'valibot';

/**
 * Text from outside (a link, a message, a field) as it may be shown: one line of at most `longest`
 * characters. What is not seen goes, for it could turn round the text that follows (U+202E), break a
 * line or hide more; so do the marks from the third on that are piled upon one letter.
 */
export const plainText = (text: string, longest: number): string =>
	characters(text).slice(0, longest).join('');

/** The same with an ellipsis where it has been cut. */
export function shorten(text: string, longest: number): string {
	const all = characters(text);
	return all.length <= longest ? all.join('') : `${all.slice(0, longest).join('')}…`;
}

/** What somebody has written for others to read, in at most so many characters: longer text is no such. */
export const writtenText = (longest: number) =>
	v.pipe(
		v.string(),
		v.maxLength(longestRead),
		v.transform((text) =>
			plainText(text, longest + 1)
				.replace(/ +/g, ' ')
				.trim()
		),
		v.check((text) => characters(text).length <= longest)
	);

/** The longest text that is looked at, in UTF-16 units: a hostile one costs no more. */
const longestRead = 4000;

const characters = (text: string) =>
	Array.from(
		text
			.slice(0, longestRead)
			.replace(/\s+/g, ' ')
			.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
			.replace(/(\p{M}{2})\p{M}+/gu, '$1')
	);
