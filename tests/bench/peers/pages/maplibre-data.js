import { colourOf, show } from './common.js';
import { plainMap } from './maplibre.js';

/** @type {maplibregl.Map} */
let map;
/** @type {GeoJSON.FeatureCollection} */
let all;
const coloured = () => ({
	...all,
	features: all.features.map((shape) => ({
		...shape,
		properties: { ...shape.properties, colour: colourOf(shape.id) }
	}))
});

await show(
	async (shapes) => {
		all = shapes;
		map = await plainMap(coloured(), ['get', 'colour']);
	},
	() => map.getSource('republics').setData(coloured())
);
