import type { Autonomy } from '$lib/domain/atlas';
import { firstDay } from './event-changes';
import type { Facts } from '../schema/facts';
import type { Texts } from '../schema/texts';
import { joinNotes, joinVote } from './vote';

/** Facts and texts joined into the units of the autonomies layer. */
export function joinAutonomies({ autonomies, republics, referendum }: Facts, texts: Texts) {
	const { total, bases } = texts.referendum;
	const renewal = new Map(republics.map(({ id, namedFrom }) => [id, namedFrom]));
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
			// Where nothing dates its renaming it goes with its republic's.
			namedFrom: firstDay(namedFrom ?? renewal.get(autonomy.republic)!),
			nameDated: namedFrom !== undefined,
			steps: steps.map((step) => ({ ...step, label: labels[step.id]! })),
			...(vote && { vote }),
			...joinNotes(note)
		};
	});
}
