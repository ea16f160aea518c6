import type { StyleSpecification } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import { gap, type Edges } from '../labels/collision';

/** Whether anything that names lands or leads from a name into a land stands in a box on the map. */
export function namesOn(map: GlMap, { layers }: StyleSpecification): (box: Edges) => boolean {
	const own = layers.filter(({ id, type }) => type === 'symbol' || /^leader-line|^seats/.test(id));
	const ids = own.map(({ id }) => id);
	return ({ left, top, right, bottom }) =>
		map.queryRenderedFeatures(
			[
				[left - gap, top - gap],
				[right + gap, bottom + gap]
			],
			{ layers: ids }
		).length > 0;
}
