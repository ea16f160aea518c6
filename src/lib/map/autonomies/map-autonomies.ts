import type { Autonomy, AutonomyId, References, RepublicId } from '$lib/domain/atlas';
import type { FullI18n } from '$lib/i18n/i18n';

/** An autonomy as its layer draws it on a day. */
export interface MappedAutonomy {
	id: AutonomyId;
	/** The republic it lies in, whose status it shares. */
	republic: RepublicId;
	kind: Autonomy['kind'];
	/** Its name on the day, with a star where its shape is schematic. */
	name: string;
	/** What it says when pointed at. */
	described: string;
}

/** An autonomous republic to mark at its capital. */
export interface AutonomyMark {
	id: AutonomyId;
	/** The republic it lies in, which a click on the mark selects. */
	republic: RepublicId;
	/** What the mark says when pointed at. */
	described: string;
	/** Whether it voted although the republic around it did not: a larger, filled mark. */
	votedAlone: boolean;
}

/**
 * An autonomy on the map of a day: whether it bears its `later` name on it, and what its republic
 * is called.
 */
export function mapped(
	{ id, republic, kind, schematic, ...names }: Autonomy,
	{ later, parent }: { later: boolean; parent: string },
	{ t }: FullI18n
): MappedAutonomy {
	const name = later ? names.modernName : names.name;
	return {
		id,
		republic,
		kind,
		name: schematic ? `${name}*` : name,
		described: t('autonomy.described', {
			name,
			kind,
			republic: parent,
			schematic: schematic ? 'yes' : 'no'
		})
	};
}

/** The marks of those that held the vote of 17 March 1991, with what is known of their results. */
export function voterMarks(
	{ autonomies, dossiers }: References,
	nameOf: (republic: RepublicId) => string,
	{ t, formatPercent }: FullI18n
): AutonomyMark[] {
	const voted = new Map(dossiers.map(({ id, unionReferendum }) => [id, unionReferendum.took]));
	return autonomies
		.filter(({ voted }) => voted)
		.map(({ id, name, republic, vote }) => {
			const votedAlone = !voted.get(republic);
			const described = t(votedAlone ? 'autonomy.votedApart' : 'autonomy.voted', {
				name,
				republic: nameOf(republic)
			});
			const { yesOfCast, turnout } = vote ?? {};
			const mark = { id, republic, votedAlone };
			if (yesOfCast === undefined || turnout === undefined) return { ...mark, described };
			const figures = t('vote.yesAndTurnout', {
				yes: formatPercent(yesOfCast),
				turnout: formatPercent(turnout)
			});
			return { ...mark, described: `${described}. ${figures}` };
		});
}
