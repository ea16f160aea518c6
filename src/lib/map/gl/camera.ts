import type { MapOptions } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import type { VisibleExtent } from '../labels/fit-labels';
import { turned } from '../geometry/extent';
import { svgPoint } from '../geometry/projection';
import type { ZoomableMapOptions } from './zoomable-map';

/** No tilt, no rotation by hand, no credit of its own. */
export const withoutTilt: Partial<MapOptions> = {
	dragRotate: false,
	touchPitch: false,
	pitchWithRotate: false,
	// A region stays turned as it is, however little.
	bearingSnap: 0,
	fadeDuration: 0,
	attributionControl: false,
	// The SVG beside it has the keyboard: one stop, arrows from republic to republic.
	keyboard: false
};

/** Every way to move the map by hand, switched off; it still hears what the pointer is over. */
const unmoved: Partial<MapOptions> = {
	boxZoom: false,
	doubleClickZoom: false,
	dragPan: false,
	scrollZoom: false,
	touchZoomRotate: false
};

/** How the map is moved by hand, and the words that say so where the page scrolls past it. */
export function gestures({
	still,
	locked,
	hints: { wheel, touch }
}: Pick<ZoomableMapOptions, 'still' | 'locked' | 'hints'>): Partial<MapOptions> {
	if (locked) return { reduceMotion: still, ...unmoved };
	return {
		reduceMotion: still,
		locale: {
			'CooperativeGesturesHandler.WindowsHelpText': wheel,
			'CooperativeGesturesHandler.MacHelpText': wheel,
			'CooperativeGesturesHandler.MobileHelpText': touch
		}
	};
}

/** A window in which the parts of the page stand one below the other, moved by a finger. */
const scrolledByFinger = '(pointer: coarse) and (max-width: 1023px)';

/**
 * Let the page scroll past the map, which then takes a wheel with Ctrl and two fingers: around an embed,
 * and on a page scrolled by a finger. In full screen no page lies around.
 */
export function letPageScroll(map: GlMap, embedded: boolean): void {
	const { cooperativeGestures } = map;
	const page = matchMedia(scrolledByFinger);
	const follow = () => {
		const scrolls = !document.fullscreenElement && (embedded || page.matches);
		if (scrolls === cooperativeGestures.isEnabled()) return;
		if (scrolls) cooperativeGestures.enable();
		else cooperativeGestures.disable();
	};
	follow();
	page.addEventListener('change', follow);
	document.addEventListener('fullscreenchange', follow);
	map.on('remove', () => {
		page.removeEventListener('change', follow);
		document.removeEventListener('fullscreenchange', follow);
	});
}

/** The part of the plane that a map without tilt shows. */
export function visibleExtent(map: GlMap): VisibleExtent {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const turn = -map.getBearing();
	const cornerAt = (x: number, y: number) =>
		turned(svgPoint(map.unproject([x, y]).toArray()), turn);
	const [x, y] = cornerAt(0, 0);
	const [right] = cornerAt(width, height);
	return { x, y, scale: width / (right - x), width, height, turn };
}
