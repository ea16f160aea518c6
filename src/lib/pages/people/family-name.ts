import type { Person } from '$lib/domain/atlas';

/** The family name of a name that ends with it: "Boris Yeltsin", "鲍里斯·叶利钦". */
export const familyName = (name: string): string => name.split(/[\s·]+/u).at(-1)!;

/** People by their family names, in the order of a language (BCP 47). */
export function byFamilyName(people: readonly Person[], language: string): Person[] {
	const { compare } = new Intl.Collator(language);
	return people.toSorted(
		(one, other) =>
			compare(familyName(one.name), familyName(other.name)) || compare(one.name, other.name)
	);
}
