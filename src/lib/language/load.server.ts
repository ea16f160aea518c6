import compile from 'icu-minify/compile';
import { isDeferred, type MessageKey } from './deferred';
import type { Messages } from './language';
import { languages } from './languages';

const folder = '/src/messages/';
const files = import.meta.glob<Record<string, string>>('/src/messages/*.json', {
	import: 'default',
	eager: true
});

/** The interface's texts by language, checked: each language says all that the first one says. */
const texts = new Map(languages.map(({ id }) => [id, textsOf(id)]));

function textsOf(id: string): Record<MessageKey, string> {
	const [file, first] = [`${id}.json`, languages[0]!.id];
	const own = files[folder + file];
	if (!own) throw new Error(`src/messages: ${file} is missing`);
	const wanted = Object.keys(files[`${folder}${first}.json`]!);
	const missing = wanted.filter((key) => !own[key]);
	const extra = Object.keys(own).filter((key) => !wanted.includes(key));
	if (missing.length) throw new Error(`${file}: no text for ${missing.join(', ')}`);
	if (extra.length) throw new Error(`${file}: unknown message ${extra.join(', ')}`);
	return own;
}

/**
 * The messages that every page of a language carries, compiled so that the browser needs no ICU
 * parser. The deferred ones are left to the parts that learn them.
 */
export function messages(id: string): Messages {
	const found = texts.get(id);
	if (!found) throw new Error(`src/messages: no texts in "${id}"`);
	const own = Object.entries(found).filter(([key]) => !isDeferred(key));
	return Object.fromEntries(own.map(([key, text]) => [key, compile(text)])) as Messages;
}
