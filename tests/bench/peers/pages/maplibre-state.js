import { colourOf, show } from './common.js';
import { plainMap } from './maplibre.js';

/** @type {maplibregl.Map} */
let map;
/** @type {string[]} */
let ids = [];

await show(async (shapes) => {
	ids = shapes.features.map(({ id }) => id);
	map = await plainMap(shapes, ['to-color', ['feature-state', 'colour'], '#fff']);
	recolour();
}, recolour);

function recolour() {
	for (const id of ids) map.setFeatureState({ source: 'republics', id }, { colour: colourOf(id) });
}
