import type { MapOptions } from 'maplibre-gl';

/** A map that keeps upright: no rotation, no tilt. */
export const upright: Partial<MapOptions> = {
	dragRotate: false,
	touchPitch: false,
	pitchWithRotate: false,
	fadeDuration: 0,
	attributionControl: false,
	// The SVG beside it has the keyboard: one stop, arrows from republic to republic.
	keyboard: false
};

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
