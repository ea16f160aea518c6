import type { Atlas, Library } from '$lib/domain/atlas';
import type { View } from '$lib/domain/view';
import type { AutonomySource } from './still';
import { fetchAutonomies } from './fetch-autonomies';

/** Fetch what a still of the view draws its autonomies from; nothing where it shows none. */
export async function autonomySource(
	{ lenses }: Atlas,
	{ layers, lens }: View,
	library: () => Promise<Library>,
	topology: string
): Promise<AutonomySource | undefined> {
	const { kind } = lenses.find(({ id }) => id === lens) ?? {};
	if (!layers && kind !== 'quantitative') return undefined;
	const [shelf, shapes] = await Promise.all([library(), fetchAutonomies(topology)]);
	return { library: shelf, shapes };
}
