import compile from 'icu-minify/compile';
import english from '../../messages/en.json';
import type { Messages } from './language';

/** The interface texts of each language, by BCP 47 tag. */
const texts: Record<string, Record<keyof typeof english, string>> = { en: english };

/** The interface messages of a language, compiled so that the browser needs no ICU parser. */
export function messages(language: string): Messages {
	const found = texts[language];
	if (!found) throw new Error(`messages: no texts for the language "${language}"`);
	return Object.fromEntries(
		Object.entries(found).map(([key, text]) => [key, compile(text)])
	) as Messages;
}
