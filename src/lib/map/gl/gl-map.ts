import type { Map } from 'maplibre-gl';

/** The methods of MapLibre's map that the atlas calls. */
export const mapMethods = [
	'addImage',
	'easeTo',
	'fitBounds',
	'getBearing',
	'getCanvas',
	'getCanvasContainer',
	'getContainer',
	'getGlobalState',
	'getLayer',
	'getSource',
	'getZoom',
	'off',
	'on',
	'once',
	'project',
	'queryRenderedFeatures',
	'querySourceFeatures',
	'redraw',
	'remove',
	'removeFeatureState',
	'resize',
	'setFeatureState',
	'setGlobalStateProperty',
	'setMissingStyleImageResolver',
	'setPaintProperty',
	'triggerRepaint',
	'unproject'
] as const;

/** MapLibre's map as far as the atlas uses it: a method that the list lacks does not compile. */
export type GlMap = Pick<
	Map,
	(typeof mapMethods)[number] | 'cooperativeGestures' | 'scrollZoom' | 'touchZoomRotate'
>;
