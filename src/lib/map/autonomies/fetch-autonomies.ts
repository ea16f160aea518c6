import type { AutonomyId } from '$lib/domain/atlas';
import { fetchTopology } from '../fetch-topology';
import type { AutonomyShape } from './autonomy-shapes';

/** The autonomies' shapes: no page carries them, they are cut from the topology when first shown. */
export async function fetchAutonomies(
	topology: string
): Promise<ReadonlyMap<AutonomyId, AutonomyShape>> {
	const [{ autonomyShapes }, shapes] = await Promise.all([
		import('./autonomy-shapes'),
		fetchTopology(topology)
	]);
	return autonomyShapes(shapes);
}
