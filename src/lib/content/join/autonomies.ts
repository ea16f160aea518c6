import type { Autonomy } from '$lib/domain/atlas';
import { firstDay } from './event-changes';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { joinNotes, joinVote } from './vote';

/** Facts and texts joined into the units of the autonomies layer. */
export function joinAutonomies({ atlas, autonomies, referendum }: Facts, texts: Texts) {
	const { total, bases } = texts.referendum;
	return autonomies.map(({ figures, namedFrom, steps, ...autonomy }): Autonomy => {
		const { name, modernName, note, steps: labels } = texts.autonomies[autonomy.id]!;
		const { title, question } = total;
		const vote =
			figures &&
			joinVote(
				`${autonomy.id}-${referendum.id}`,
				referendum.date,
				figures,
				{ title, question },
				bases
			);
		return {
			...autonomy,
			name,
			modernName,
			namedFrom: firstDay(namedFrom ?? atlas.laterNames),
			nameDated: namedFrom !== undefined,
			steps: steps.map((step) => ({ ...step, label: labels[step.id]! })),
			...(vote && { vote }),
			...joinNotes(note)
		};
	});
}
