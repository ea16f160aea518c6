import { Map } from 'maplibre-gl';
import { expect, test } from 'vitest';

test.each([
	'addImage',
	'easeTo',
	'fitBounds',
	'getCanvas',
	'getCanvasContainer',
	'getZoom',
	'on',
	'once',
	'remove',
	'removeFeatureState',
	'setFeatureState',
	'setGlobalStateProperty',
	'setMissingStyleImageResolver',
	'setPaintProperty'
] as const)("MapLibre's map can %s", (method) => {
	expect(typeof Map.prototype[method]).toBe('function');
});
