import type { GlMap } from './gl-map';
import type { AutonomyMark } from '../autonomies/map-autonomies';

/** Marks exactly the given autonomies at their capitals, at each call. */
export function capitalMarkers(map: GlMap): (autonomies: readonly AutonomyMark[]) => void {
	let marked: readonly AutonomyMark[] = [];
	return (autonomies) => {
		for (const { id } of marked) map.removeFeatureState({ source: 'seats', id });
		for (const { id, votedAlone } of autonomies)
			map.setFeatureState({ source: 'seats', id }, { marked: true, votedAlone });
		marked = autonomies;
		map.setGlobalStateProperty(
			'seats',
			marked.map(({ id }) => id)
		);
	};
}
