import { describe, expect, test } from 'vitest';
import { locales } from './locales';

const files = import.meta.glob<Record<string, string>>('/src/messages/*.json', {
	import: 'default',
	eager: true
});
const textsOf = (id: string) => Object.entries(files[`/src/messages/${id}.json`]!);

/** What stands in the braces that open at `start`. */
function within(text: string, start: number): string {
	let depth = 0;
	for (let end = start; end < text.length; end++) {
		if (text[end] === '{') depth++;
		if (text[end] === '}' && --depth === 0) return text.slice(start + 1, end);
	}
	throw new Error(`${text}: a brace is not closed`);
}

/** The plurals in a text, each with the forms that it has words for. */
function* pluralsOf(text: string): Generator<string[]> {
	for (const { index } of text.matchAll(/\{\w+, plural,/g)) {
		const forms: string[] = [];
		let rest = within(text, index).replace(/^\w+, plural,/, '');
		for (let form; (form = /^\s*([=\w]+)\s*(?=\{)/.exec(rest));) {
			forms.push(form[1]!);
			rest = rest.slice(form[0].length + within(rest, form[0].length).length + 2);
		}
		yield forms;
	}
}

describe.each(locales)('$tag', ({ id, locale }) => {
	test('every plural has the forms that whole numbers take', () => {
		const rules = new Intl.PluralRules(locale);
		const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
		for (const [key, text] of textsOf(id))
			for (const forms of pluralsOf(text))
				expect(forms, key).toEqual(expect.arrayContaining([...needed]));
	});
});

test('a Russian date has its full stop; no text sets a second one behind it', () => {
	for (const [key, text] of textsOf('ru'))
		expect(text, key).not.toMatch(/\{(date|day|first|from|to|shown)\}\.(?!\d)/);
});

test('use-A8: the interface has plain words for lens, lane, track and papers', () => {
	for (const [key, text] of textsOf('en')) {
		const words = text.replace(/\{\w+(, \w+,)?/g, '').toLowerCase();
		expect(words, key).not.toMatch(/\b(lens(es)?|lanes?|track|papers)\b/);
	}
});

test.each(['zh-hans', 'zh-hant'])('%s has full-width signs between its words', (id) => {
	for (const [key, text] of textsOf(id))
		expect(text, key).not.toMatch(/\p{Script=Han}[,;:!?]|\p{Script=Han} +\p{Script=Han}/u);
});

test('a Russian month, which is told in the nominative, follows no preposition', () => {
	const texts = Object.fromEntries(textsOf('ru'));
	const ofMonths = ['lanes.until', 'lanes.between', 'lanes.since', 'timeline.cluster'];
	for (const key of ofMonths) expect(texts[key], key).not.toMatch(/(^|\s)(с|до|по|на) \{/);
	expect(texts['details.since']).toMatch(/month \{начало: \{date\}\}/);
});
