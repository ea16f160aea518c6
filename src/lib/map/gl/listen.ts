import type { GlMap } from './gl-map';
import type { RepublicId } from '$lib/domain/atlas';
import type { ZoomableMapOptions } from './zoomable-map';
import { republicAt, seatAt } from './picking';

/** Report what a pointer hits on the map: an autonomy where there is one, else a republic. */
export function listen(
	map: GlMap,
	{ onselect, onhover, onseat, onautonomy, onlost, onrestored }: ZoomableMapOptions
) {
	map.touchZoomRotate.disableRotation();
	map.on('click', 'autonomies', (event) => {
		event.preventDefault();
		onautonomy?.(String(event.features?.[0]?.id));
	});
	map.on('click', (event) => {
		if (event.defaultPrevented) return;
		const seat = onautonomy && seatAt(map, event);
		if (seat) return onautonomy?.(seat);
		const id = republicAt(map, event);
		if (id) onselect?.(id);
	});
	let hovered: RepublicId | undefined;
	map.on('mousemove', (event) => {
		const id = republicAt(map, event);
		map.getCanvas().style.cursor = id && onselect ? 'pointer' : '';
		if (id || hovered) onhover(id, event.point);
		hovered = id;
	});
	map.on('mouseout', () => onhover(undefined));
	for (const layer of ['autonomies', 'seats']) {
		map.on('mousemove', layer, ({ features, point }) => onseat(String(features?.[0]?.id), point));
		map.on('mouseleave', layer, () => onseat(undefined));
	}
	map.on('webglcontextlost', onlost);
	map.on('webglcontextrestored', onrestored);
	// The SVG is what assistive technology reads; the canvas would only repeat it without words.
	map.getCanvas().tabIndex = -1;
	map.getCanvasContainer().setAttribute('aria-hidden', 'true');
}
