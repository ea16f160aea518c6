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

/** The messages of every language, compiled so that the browser needs no ICU parser. */
const compiled = new Map(
	[...texts].map(([id, own]) => {
		const messages = Object.entries(own).map(([key, text]) => [key, compile(text)]);
		return [id, Object.fromEntries(messages) as Record<MessageKey, CompiledMessage>];
	})
);
const onPages = new Map(
	[...compiled].map(([id, all]) => {
		const own = Object.entries(all).filter(([key]) => isOnPages(key));
		return [id, Object.fromEntries(own) as Messages];
	})
);

/** The messages that every page of a language carries; the deferred ones come with their parts. */
export const messages = (id: string): Messages => found(onPages, id);

/** Every message of a language, for a page that says deferred ones from the start. */
export const allMessages = (id: string) => found(compiled, id);

function found<Texts>(languages: Map<string, Texts>, id: string): Texts {
	const texts = languages.get(id);
	if (!texts) throw new Error(`src/messages: no texts in "${id}"`);
	return texts;
}
