import { Map as GlMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { union } from './common.js';

setWorkerUrl(workerUrl);

/**
 * A plain map of the shapes, once it has loaded; `fill` is the expression of their colour.
 *
 * @param {GeoJSON.FeatureCollection} shapes
 * @param {maplibregl.ExpressionSpecification} fill
 * @param {Partial<maplibregl.FillLayerSpecification>} [more] of the layer that is filled
 */
export async function plainMap(shapes, fill, more) {
	const { west, south, east, north } = union;
	const source = 'republics';
	const map = new GlMap({
		container: 'map',
		bounds: [west, south, east, north],
		style: {
			version: 8,
			sources: { [source]: { type: 'geojson', data: shapes, promoteId: 'id' } },
			layers: [
				{ id: 'fill', type: 'fill', source, paint: { 'fill-color': fill }, ...more },
				{ id: 'line', type: 'line', source, paint: { 'line-color': '#fff' } }
			]
		}
	});
	await map.once('load');
	return map;
}
