import type { Sourced, Vote } from '$lib/domain/atlas';
import type { Facts } from './schema/facts';
import type { Texts } from './schema/texts';
import { joinVote, remark } from './vote';

/** An autonomous republic or oblast of 1991, or a republic proclaimed inside another. */
export interface Autonomy extends Sourced {
	id: string;
	/** The republic it lay in. */
	republic: string;
	kind: 'republic' | 'oblast' | 'self-proclaimed';
	name: string;
	modernName: string;
	/** ISO 3166-2 codes of what lies there now. */
	iso: string[];
	/** Whether it held the vote of 17 March 1991, where that is known. */
	voted?: boolean;
	/** Its result, where that is known. */
	vote?: Vote;
}

/** Facts and texts joined into the units of the autonomies layer. */
export function joinAutonomies({ autonomies, referendum }: Facts, texts: Texts): Autonomy[] {
	const { union, bases } = texts.referendum;
	return autonomies.map(({ figures, ...autonomy }) => {
		const { name, modernName, note } = texts.autonomies[autonomy.id]!;
		const { title, question } = union;
		const vote =
			figures &&
			joinVote(`${autonomy.id}-union`, referendum.date, figures, { title, question }, bases);
		return { ...autonomy, name, modernName, ...(vote && { vote }), ...remark(note) };
	});
}
