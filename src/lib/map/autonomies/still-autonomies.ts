import type { Atlas, AutonomyId, LensId, References } from '$lib/domain/atlas';
import { nameOn } from '$lib/domain/name';
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
	if (!layers && !measureOf(lenses, lens)) return undefined;
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
	const marks = measureOf(lenses, lens) ? voterMarks(references, parentOf, language) : [];
	const needed: Record<AutonomySign, boolean> = {
		dashes: shown.length > 0,
		dots: shown.some(({ kind }) => kind === 'self-proclaimed'),
		star: shown.some(({ name }) => name.endsWith('*')),
		voted: marks.some(({ votedAlone }) => !votedAlone),
		votedApart: marks.some(({ votedAlone }) => votedAlone)
	};
	const signs = (Object.keys(needed) as AutonomySign[]).filter((sign) => needed[sign]);
	return { shown, marks, signs };
}

/** The vote that a lens measures. */
const measureOf = (lenses: Atlas['lenses'], lens: LensId) =>
	lenses.find(({ id }) => id === lens)?.measure;
