import type { MapOptions } from 'maplibre-gl';
import { unionBounds } from '../plane';

/** A flat map that keeps to the plane: no rotation, no tilt, no second world. */
export function camera(padding: number): Partial<MapOptions> {
	return {
		bounds: unionBounds,
		fitBoundsOptions: { padding },
		renderWorldCopies: false,
		dragRotate: false,
		touchPitch: false,
		pitchWithRotate: false,
		maxZoom: 8,
		fadeDuration: 0,
		attributionControl: false,
		// The SVG beside it has the keyboard: one stop, arrows from republic to republic.
		keyboard: false
	};
}

/** How the map is moved by hand; `cooperative` says how in words, where the page must scroll past. */
export function gestures(
	still: boolean,
	cooperative?: { wheel: string; touch: string }
): Partial<MapOptions> {
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
