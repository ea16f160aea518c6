import type { Atlas, AutonomyId, References } from '$lib/domain/atlas';
import { nameOn } from '$lib/domain/name';
import { voteOn } from '$lib/domain/vote';
import type { View } from '$lib/domain/view';
import type { FullI18n } from '$lib/i18n/i18n';
import { mapped, voterMarks, type AutonomyMark, type MappedAutonomy } from './map-autonomies';
import type { AutonomyShape } from './autonomy-shapes';
import { fetchAutonomies } from './fetch-autonomies';

/** What the autonomies of a still picture are drawn from; their shapes the largest first. */
export interface AutonomySource {
	references: References;
	shapes: ReadonlyMap<AutonomyId, AutonomyShape>;
}

/** The signs of the autonomies that a legend explains. */
export type AutonomySign = 'dashes' | 'dots' | 'star' | 'voted' | 'votedApart';

/** The autonomies in a still picture. */
export interface StillAutonomies {
	/** In the order in which their names find room. */
	shown: (MappedAutonomy & AutonomyShape)[];
	marks: AutonomyMark[];
	/** The signs that there are. */
	signs: AutonomySign[];
}

/** Fetch what a still of the view draws its autonomies from; nothing where it shows none. */
export async function autonomySource(
	{ lenses }: Atlas,
	{ layers, lens }: View,
	references: () => Promise<References>,
	topology: string
): Promise<AutonomySource | undefined> {
	if (!layers && !lenses.find(({ id }) => id === lens)?.vote) return undefined;
	const [texts, shapes] = await Promise.all([references(), fetchAutonomies(topology)]);
	return { references: texts, shapes };
}

/** The autonomies as the view shows them: the layer where it is on, the marks of those that voted. */
export function autonomiesOf(
	{ references, shapes }: AutonomySource,
	{ republics, lenses }: Atlas,
	{ date, lens, layers }: View,
	language: FullI18n
): StillAutonomies {
	const names = new Map(republics.map(({ id, names }) => [id, nameOn(names, date).name]));
	const parentOf = (id: string) => names.get(id) ?? id;
	const shown = [...shapes].flatMap(([id, shape]) => {
		const autonomy = layers && references.autonomies.find((one) => one.id === id);
		if (!autonomy) return [];
		const later = autonomy.namedFrom <= date;
		const parent = parentOf(autonomy.republic);
		return [{ ...mapped(autonomy, { later, parent }, language), ...shape }];
	});
	const told = lenses.find(({ id }) => id === lens);
	const marks = told && voteOn(told, date) ? voterMarks(references, parentOf, language) : [];
	const needed: Record<AutonomySign, boolean> = {
		dashes: shown.length > 0,
		dots: shown.some(({ kind }) => kind === 'self-proclaimed'),
		star: shown.some(({ name }) => name.endsWith('*')),
		...needsOf(marks)
	};
	return { shown, marks, signs: signsIn(needed) };
}

const signOf = ({ votedAlone }: AutonomyMark) => (votedAlone ? 'votedApart' : 'voted');
const needsOf = (marks: readonly AutonomyMark[]) => ({
	voted: marks.some((mark) => signOf(mark) === 'voted'),
	votedApart: marks.some((mark) => signOf(mark) === 'votedApart')
});
const signsIn = (needed: Partial<Record<AutonomySign, boolean>>) =>
	(Object.keys(needed) as AutonomySign[]).filter((sign) => needed[sign]);

/** The signs of these marks. */
export const markSigns = (marks: readonly AutonomyMark[]): AutonomySign[] =>
	signsIn(needsOf(marks));

/** What a sign means, and of a mark how many there are. */
export function signLabel(
	sign: AutonomySign,
	marks: readonly AutonomyMark[],
	{ t }: Pick<FullI18n, 't'>
): string {
	const meaning = t('autonomy.key', { sign });
	const count = marks.filter((mark) => signOf(mark) === sign).length;
	return count ? t('autonomy.counted', { meaning, count }) : meaning;
}
