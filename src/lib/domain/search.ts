import * as v from 'valibot';
import { isIsoDate } from './date';

/** What can be found, in the order of the groups in which it is shown. */
export const searchKinds = [
	...(['event', 'treaty', 'republic', 'person'] as const),
	...(['organisation', 'place', 'word'] as const)
];
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. */
export const SearchEntry = v.object({
	/** Of this among all entries: its kind, and what it is called in the content. */
	id: v.string(),
	kind: v.picklist(searchKinds),
	/** Where its page lies below the pages of the language: an address of another site is none. */
	path: v.pipe(v.string(), v.regex(/^[\w?=&#,./-]*$/)),
	title: v.string(),
	/** Earlier names, full names, and those of other languages, each with its BCP 47 tag or `''`. */
	names: v.array(v.tuple([v.string(), v.string()])),
	/** What it is, in a sentence. */
	text: v.string(),
	/** The same in the other script of the language; it is looked through and never shown. */
	also: v.optional(v.string()),
	/** The day, or the month (`YYYY-MM`), of what has one. */
	date: v.optional(
		v.pipe(
			v.string(),
			v.check((date) => isIsoDate(date.length === 7 ? `${date}-01` : date))
		)
	),
	/** What it belongs to, where that helps to tell it from others: a republic, a lens. */
	of: v.optional(v.string()),
	/** The map of its day, as a query. */
	map: v.optional(v.pipe(v.string(), v.regex(/^\?[\w=&,-]*$/))),
	/** How much it counts beside others that match as well; 1 is usual. */
	weight: v.number()
});
export type SearchEntry = v.InferOutput<typeof SearchEntry>;

/** All that can be found in one language, and the ids of a few entries to try. */
export const SearchIndex = v.object({
	entries: v.array(SearchEntry),
	examples: v.array(v.string())
});
export type SearchIndex = v.InferOutput<typeof SearchIndex>;
