import type { Atlas, References } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';
import type { AutonomySource } from './still';
import { fetchAutonomies } from './fetch-autonomies';

/** Fetch what a still of the view draws its autonomies from; nothing where it shows none. */
export async function autonomySource(
	{ lenses }: Atlas,
	{ layers, lens }: View,
	references: () => Promise<References>,
	topology: string
): Promise<AutonomySource | undefined> {
	const { kind } = lenses.find(({ id }) => id === lens) ?? {};
	if (!layers && kind !== 'quantitative') return undefined;
	const [shelf, shapes] = await Promise.all([references(), fetchAutonomies(topology)]);
	return { references: shelf, shapes };
}
