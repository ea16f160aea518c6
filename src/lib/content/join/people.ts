import type { Person } from '$lib/domain/atlas';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { joinNotes } from './vote';

/**
 * Everybody of whom a source names an office, in the order of the facts. `others` are the texts of the
 * other languages, each with its BCP 47 tag.
 */
export const joinPeople = (
	{ offices: holders }: Facts,
	texts: Texts,
	others: readonly (readonly [tag: string, texts: Texts])[]
): Person[] =>
	holders.map(({ id, native, language, born, died, offices, sources, confidence }) => {
		const { offices: titles, part, note } = texts.offices[id]!;
		return {
			id,
			name: texts.people[id]!,
			otherNames: [
				...others.map(([language, { people }]) => ({ name: people[id]!, language })),
				...(native && language ? [{ name: native, language }] : [])
			],
			...(born && { born }),
			...(died && { died }),
			offices: offices.map((office) => ({ ...office, title: titles[office.id]! })),
			part,
			sources,
			confidence,
			...joinNotes(note)
		};
	});
