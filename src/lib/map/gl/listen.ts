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
		// A finger, for which the browser moves the mouse first, points at nothing once it has chosen.
		if ((event.originalEvent as PointerEvent).pointerType === 'touch') leave();
	});
	let hovered: RepublicId | undefined;
	const leave = () => {
		hovered = undefined;
		onhover(undefined);
	};
	map.on('mousemove', (event) => {
		const id = republicAt(map, event);
		map.getCanvas().style.cursor = id && onselect ? 'pointer' : '';
		if (id || hovered) onhover(id, event.point);
		hovered = id;
	});
	map.on('mouseout', leave);
	// What was under the pointer is no longer there.
	for (const event of ['movestart', 'touchstart'] as const)
		map.on(event, () => {
			leave();
			onseat(undefined);
		});
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
