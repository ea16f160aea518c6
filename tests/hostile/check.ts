import fc from 'fast-check';
import { texts } from './corpus';

/** The same cases in every run; fast-check names it with the case that fails. */
export const seed = 19911208;

/** Holds a property for all of the corpus, then for so many cases that are drawn. */
export function holds<Input>(
	any: fc.Arbitrary<Input>,
	corpus: readonly Input[],
	property: (input: Input) => void,
	drawn = 1000
): void {
	const examples = corpus.map((input): [Input] => [input]);
	fc.assert(fc.property(any, property), { seed, examples, numRuns: examples.length + drawn });
}

/** Text of any kind: what the corpus has, alone or within another, or any characters at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(...texts),
	fc.tuple(fc.constantFrom(...texts), fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 300 }),
	fc.string({ unit: 'grapheme', maxLength: 300 })
);

/** A query of these keys, each any number of times. */
export const anyQuery = (keys: readonly string[]): fc.Arbitrary<URLSearchParams> =>
	fc
		.array(fc.tuple(fc.oneof(fc.constantFrom(...keys), anyText), anyText), { maxLength: 12 })
		.map((entries) => new URLSearchParams(entries));

/** A query for each text of the corpus, in which it is the value of every key. */
export const queriesOf = (keys: readonly string[]): URLSearchParams[] =>
	texts.map((text) => new URLSearchParams(keys.map((key) => [key, text])));
