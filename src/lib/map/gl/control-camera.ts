import type { GlMap } from './gl-map';
import type { Point } from '../geometry/projection';
import type { Box } from '../geometry/regions';
import type { ZoomableMap, ZoomableMapOptions } from './zoomable-map';
import { visibleExtent } from './camera';
import { noPadding, type Projection } from './projections';
import { hasRoom } from './room';

/** Moves the camera, and keeps to what it shows until the reader moves it by hand. */
export function controlCamera(
	map: GlMap,
	{ bounds, home }: Projection,
	{ projection, padding = noPadding, still, onmove }: ZoomableMapOptions
): Pick<
	ZoomableMap,
	| 'zoom'
	| 'pan'
	| 'centre'
	| 'pixelOf'
	| 'seenAt'
	| 'home'
	| 'show'
	| 'visibleExtent'
	| 'onrest'
	| 'onmoving'
> {
	/** What the camera keeps to: a part of the plane, or the whole Union. */
	let target: Box | 'union' | undefined = 'union';
	const keep = (motion: { animate: boolean; duration?: number }) => {
		if (!hasRoom(map.getContainer(), padding())) return;
		if (target === 'union') home(map, motion);
		else if (target) map.fitBounds(bounds(target), { padding: padding(), ...motion });
	};
	const ease = { animate: !still, duration: 180 };
	const placeOf = ([x, y]: Point) => bounds([x, y, 0, 0])[0];
	const call = (event: 'move' | 'moveend', callback: () => void) => {
		map.on(event, callback);
		callback();
		return () => map.off(event, callback);
	};
	map.on('movestart', ({ originalEvent }: { originalEvent?: Event }) => {
		// MapLibre passes no original event for the wheel.
		if (!originalEvent && !map.scrollZoom.isActive()) return;
		target = undefined;
		onmove?.();
	});
	map.on('resize', () => {
		keep({ animate: false });
	});
	// The container may have changed its size while the map was loading.
	keep({ animate: false });
	return {
		zoom: (levels) => {
			target = undefined;
			map.easeTo({ zoom: map.getZoom() + levels, ...ease });
		},
		pan: (right, down) => {
			target = undefined;
			const { clientWidth, clientHeight } = map.getContainer();
			const center = map.unproject([clientWidth * (0.5 + right), clientHeight * (0.5 + down)]);
			map.easeTo({ center, ...ease });
		},
		centre: (point) => {
			target = undefined;
			map.easeTo({ center: placeOf(point), animate: false });
		},
		pixelOf: (point) => map.project(placeOf(point)),
		seenAt: (point) => {
			const [lon, lat] = placeOf(point);
			const pixel = map.project([lon, lat]);
			const shown = map.unproject(pixel);
			// What lies behind the globe shares its pixel with what lies before it.
			const apart = Math.hypot(
				((((lon - shown.lng + 180) % 360) + 360) % 360) - 180,
				lat - shown.lat
			);
			return apart < 1 ? pixel : undefined;
		},
		home: () => {
			target = 'union';
			keep(ease);
		},
		show: (box, motion = ease) => {
			target = box;
			keep(motion);
		},
		visibleExtent: () => (projection === 'globe' ? undefined : visibleExtent(map)),
		onrest: (callback) => call('moveend', callback),
		onmoving: (callback) => call('move', callback)
	};
}
