import type { MapOptions } from 'maplibre-gl';
import type { GlMap } from './gl-map';
import type { VisibleExtent } from '../labels/fit-labels';
import { turned } from '../geometry/extent';
import { svgPoint } from '../geometry/projection';

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

/** How the map is moved by hand; `cooperative` says how in words, where the page must scroll past. */
export function gestures(
	still: boolean,
	locked: boolean,
	cooperative?: { wheel: string; touch: string }
): Partial<MapOptions> {
	if (locked) return { reduceMotion: still, ...unmoved };
	if (!cooperative) return { reduceMotion: still };
	const { wheel, touch } = cooperative;
	return {
		reduceMotion: still,
		cooperativeGestures: true,
		locale: {
			'CooperativeGesturesHandler.WindowsHelpText': wheel,
			'CooperativeGesturesHandler.MacHelpText': wheel,
			'CooperativeGesturesHandler.MobileHelpText': touch
		}
	};
}

/** In full screen no page lies around that would have to scroll past: wheel and finger move the map. */
export function followFullScreen(map: GlMap): void {
	const { cooperativeGestures } = map;
	const follow = () => {
		const whole = document.fullscreenElement !== null;
		if (whole !== cooperativeGestures.isEnabled()) return;
		if (whole) cooperativeGestures.disable();
		else cooperativeGestures.enable();
	};
	follow();
	document.addEventListener('fullscreenchange', follow);
	map.on('remove', () => document.removeEventListener('fullscreenchange', follow));
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
