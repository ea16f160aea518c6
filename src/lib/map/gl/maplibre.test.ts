import { Map } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { mapMethods } from './gl-map';

// MapLibre runs in a browser with WebGL alone, and where it fails the map stays SVG without a word.
// Where an update of MapLibre takes a method away, this test says so, and which.
test.each(mapMethods)("MapLibre's map can %s", (method) => {
	expect(typeof Map.prototype[method]).toBe('function');
});
