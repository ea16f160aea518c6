import type * as v from 'valibot';
import { Text, byId, list, mapping } from './parts';

/** A section: its title and its paragraphs. Between backquotes stands code. */
const section = { title: Text, text: list(Text) };
const plain = mapping(section);

/**
 * The page about the atlas. `{from}` and `{asOf}` are its first and last day, `{newest}`
 * the date of the newest report used.
 */
export const About = mapping({
	title: Text,
	description: Text,
	intro: Text,
	contents: Text,
	shows: plain,
	rules: plain,
	dates: plain,
	names: plain,
	contested: plain,
	/** A heading for each kind of source, in the order in which they are listed. */
	sources: mapping({ ...section, kinds: byId(Text) }),
	/** What encyclopedias got wrong: what the parts of an entry, and the kinds of errors are called. */
	errors: mapping({
		...section,
		labels: mapping({ article: Text, quote: Text, problem: Text, correct: Text }),
		kinds: byId(Text)
	}),
	map: plain,
	asOf: plain,
	/** `feed` leads to the file in which programs read them. */
	corrections: mapping({ ...section, feed: Text }),
	privacy: plain,
	/** `packages` leads to the licences of the packages that the site contains. */
	licence: mapping({ ...section, packages: Text }),
	data: mapping({ ...section, print: Text })
});

export type AboutTexts = v.InferOutput<typeof About>;
