import type { Autonomy } from '$lib/domain/atlas';
import type { Facts } from './schema/facts';
import type { Texts } from './schema/texts';
import { joinVote, remark } from './vote';

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
