import type { GeoJSONSource } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import type { Topology } from 'topojson-specification';
import { landOf } from './sources';

/** From which zoom the bends that the overview leaves out are wider than two pixels. */
const detailZoom = 3.6;

/**
 * Draw the land in detail once the reader has zoomed in to where it shows. Feature-state belongs to
 * the sources and MapLibre keeps each tile until its successor is drawn, so no colour is lost on the
 * way. Where the detail cannot be fetched the overview stays; the next zooming in tries again.
 */
export function refineOnZoom(
	map: GlMap,
	fetchDetail: () => Promise<Topology>,
	onrefine: (topology: Topology) => void
) {
	let outside = true;
	const look = () => {
		const inside = map.getZoom() >= detailZoom;
		if (inside && outside)
			fetchDetail().then(
				(topology) => {
					map.off('zoom', look);
					draw(map, topology);
					onrefine(topology);
				},
				() => {}
			);
		outside = !inside;
	};
	map.on('zoom', look);
	look();
}

function draw(map: GlMap, topology: Topology) {
	// The page may be gone, and the map with it, before the detail has come.
	if (!map.getContainer().isConnected) return;
	for (const [source, data] of Object.entries(landOf(topology)))
		void map.getSource<GeoJSONSource>(source)?.setData(data);
	void map.once('idle').then(() => (map.getContainer().dataset.detail = 'detailed'));
}
