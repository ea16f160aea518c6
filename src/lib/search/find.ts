import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { plainText } from '$lib/domain/plain-text';
import type { SearchEntry } from '$lib/domain/search';
import { fold } from './fold';
import { isHan, pairsOf, runsOf, termsOf, wordsOf } from './words';

/** The longest text that is looked for, in characters, and how many of its words are. */
export const longestQuery = 80;
const mostWords = 8;

/** An entry that was found. */
export interface Hit {
	entry: SearchEntry;
	/** The words by which it was found, folded: what was typed, and what stands in the entry for that. */
	asked: readonly string[];
	met: readonly string[];
}

export interface Search {
	entries: readonly SearchEntry[];
	/** What fits a text, best first. */
	find: (text: string) => Hit[];
	/** Where nothing fits, the few entries whose spelling is nearest. */
	nearest: (text: string) => SearchEntry[];
}

/** Text from a field or an address, as it is looked for. */
export const readQuery = (text: string): string => plainText(text, longestQuery).trim();

/** How many letters of a folded word may differ; of figures and Chinese none. */
function mistakes(term: string): number {
	if (isHan(term) || /\d/.test(term)) return 0;
	return term.length < 4 ? 0 : term.length < 7 ? 1 : 2;
}

/** What the fields of an entry weigh. */
const boost = { title: 4, names: 3, when: 2, text: 1, also: 1 };
type Field = keyof typeof boost;

/**
 * A search in entries. Words are compared as `fold` has them: a word may be the beginning of one that is
 * looked for, or misspelt. `dateText` writes the day of an entry, by which it is found as well.
 */
export async function createSearch(
	entries: readonly SearchEntry[],
	dateText: (date: string) => string
): Promise<Search> {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	/** The whole names of an entry and its day, folded: what was typed in full comes first. */
	const foldedNames = new Map(
		entries.map(({ id, title, names, date }) => {
			const all = [title, ...names.map(([name]) => name), ...(date ? [date, dateText(date)] : [])];
			return [id, all.map(whole)];
		})
	);
	const fields: Record<Field, (entry: SearchEntry) => string> = {
		title: ({ title }) => title,
		names: ({ names }) => names.map(([name]) => name).join('\n'),
		when: ({ date }) => (date ? `${date} ${dateText(date)}` : ''),
		text: ({ text }) => text,
		also: ({ also }) => also ?? ''
	};
	/** Most words stand in many names. */
	const folded = new Map<string, string>();
	const foldOnce = (word: string) => {
		const known = folded.get(word) ?? fold(word);
		folded.set(word, known);
		return known;
	};
	const index = new MiniSearch<SearchEntry>({
		fields: Object.keys(fields),
		extractField: (entry, field) => (field === 'id' ? entry.id : fields[field as Field](entry)),
		tokenize: (text) => termsOf(text).map(({ word }) => word),
		processTerm: (word) => foldOnce(word) || null
	});
	// In pieces, between which the page answers: all at once takes half a second of a slow processor.
	await index.addAllAsync(entries, { chunkSize: 25 });

	/** Entries with `all` of the words, or with any of them. */
	function search(words: readonly string[], options: SearchOptions) {
		const query: Query = {
			queries: [...words],
			combineWith: 'AND',
			tokenize: (word) => [word],
			processTerm: (word) => word,
			boost,
			// A year or a day is not the beginning of another.
			prefix: (word) => !/^\d+$/.test(word),
			fuzzy: mistakes,
			weights: { prefix: 0.5, fuzzy: 0.25 },
			boostDocument: (id) => byId.get(id as string)!.weight,
			...options
		};
		return index.search(query);
	}

	const asked = (words: ReturnType<typeof wordsOf>) =>
		[...new Set(words.map(({ word }) => fold(word)).filter(Boolean))].slice(0, mostWords);

	function find(text: string): Hit[] {
		const query = readQuery(text);
		const [words, pairs] = [asked(wordsOf(query)), asked(pairsOf(query))];
		if (!words.length) return [];
		let found = search(words, {});
		if (!found.length) found = search(pairs, {});
		// Of several words most have to be there: the rest may be small ones.
		if (!found.length && words.length > 1)
			found = search(words, { combineWith: 'OR' }).filter(
				({ queryTerms }) => queryTerms.length >= 0.6 * words.length
			);
		const typed = whole(query);
		return found
			.map((result) => ({ ...result, score: result.score * nearness(result.id as string, typed) }))
			.sort((one, other) => other.score - one.score)
			.map(({ id, queryTerms, terms }) => ({
				entry: byId.get(id as string)!,
				asked: queryTerms,
				met: terms
			}));
	}

	/** What a name that was typed in full, begun or ended is worth beside words that stand anywhere. */
	function nearness(id: string, typed: string): number {
		const names = foldedNames.get(id)!;
		if (names.includes(typed)) return 6;
		// A family name, and what an event is about.
		if (names.some((name) => name.endsWith(` ${typed}`))) return 3;
		return names.some((name) => name.startsWith(typed)) ? 2 : 1;
	}

	function nearest(text: string): SearchEntry[] {
		const words = asked(wordsOf(readQuery(text)));
		return search(words, { combineWith: 'OR', fields: ['title', 'names'], fuzzy: 0.45 })
			.slice(0, 3)
			.map(({ id }) => byId.get(id as string)!);
	}

	return { entries, find, nearest };
}

/** A whole name, folded word by word, Chinese uncut. */
const whole = (name: string): string =>
	runsOf(name)
		.map(({ word }) => fold(word))
		.join(' ');
