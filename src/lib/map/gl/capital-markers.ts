import type { GlMap } from './gl-map';
import { setGlobalState } from './global-state';
import type { AutonomyMark } from '../autonomies/map-autonomies';

/** Marks exactly the given autonomies at their capitals, at each call. */
export function capitalMarkers(map: GlMap): (autonomies: readonly AutonomyMark[]) => void {
	let marked: readonly AutonomyMark[] = [];
	return (autonomies) => {
		for (const { id } of marked) map.removeFeatureState({ source: 'seats', id });
		for (const { id, votedAlone } of autonomies)
			map.setFeatureState({ source: 'seats', id }, { marked: true, votedAlone });
		marked = autonomies;
		const seats = marked.map(({ id }) => id);
		setGlobalState(map, 'seats', seats);
	};
}
