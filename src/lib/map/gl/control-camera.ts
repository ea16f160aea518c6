import type { GlMap } from './gl-map';
import type { Extent } from '../geometry/extent';
import type { ZoomableMap, ZoomableMapOptions } from './zoomable-map';
import { visibleExtent } from './camera';
import { noPadding, type Motion, type Projection } from './projections';
import { hasRoom } from './room';

/** Moves the camera, and keeps to what it shows until the reader moves it by hand. */
export function controlCamera(
	map: GlMap,
	{ placeOf, show }: Projection,
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
	let target: Extent | 'union' | undefined = 'union';
	const keep = (motion: Motion) => {
		if (!target || !hasRoom(map.getContainer(), padding())) return;
		show(map, target === 'union' ? undefined : target, motion);
	};
	const ease = { animate: !still, duration: 180 };
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
		show: (extent, motion = ease) => {
			target = extent;
			keep(motion);
		},
		visibleExtent: () => (projection === 'globe' ? undefined : visibleExtent(map)),
		onrest: (callback) => call('moveend', callback),
		onmoving: (callback) => call('move', callback)
	};
}
