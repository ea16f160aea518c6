import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import { isOnPages, type MessageKey } from './deferred';
import type { Messages } from './i18n';
import { locales } from './locales';

const folder = '/src/messages/';
const files = import.meta.glob<Record<string, string>>('/src/messages/*.json', {
	import: 'default',
	eager: true
});

/** The interface's texts by language, checked: each language says all that the first one says. */
const texts = new Map(locales.map(({ id }) => [id, textsOf(id)]));

function textsOf(id: string): Record<MessageKey, string> {
	const [file, first] = [`${id}.json`, locales[0]!.id];
	const own = files[folder + file];
	if (!own) throw new Error(`src/messages: ${file} is missing`);
	const expected = Object.keys(files[`${folder}${first}.json`]!);
	const missing = expected.filter((key) => !own[key]);
	const extra = Object.keys(own).filter((key) => !expected.includes(key));
	if (missing.length) throw new Error(`${file}: no text for ${missing.join(', ')}`);
	if (extra.length) throw new Error(`${file}: unknown message ${extra.join(', ')}`);
	return own;
}

/**
 * The messages that every page of a language carries, compiled so that the browser needs no ICU
 * parser. The deferred ones come with the parts that load them, those of files with none.
 */
export function messages(id: string): Messages {
	const own = Object.entries(allMessages(id)).filter(([key]) => isOnPages(key));
	return Object.fromEntries(own) as Messages;
}

/** Every message of a language, for a page that says deferred ones from the start. */
export function allMessages(id: string): Record<MessageKey, CompiledMessage> {
	const found = texts.get(id);
	if (!found) throw new Error(`src/messages: no texts in "${id}"`);
	const compiled = Object.entries(found).map(([key, text]) => [key, compile(text)]);
	return Object.fromEntries(compiled) as Record<MessageKey, CompiledMessage>;
}
