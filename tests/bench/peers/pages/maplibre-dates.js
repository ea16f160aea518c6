import { filterByDate } from '@openhistoricalmap/maplibre-gl-dates';
import { data, show } from './common.js';
import { plainMap } from './maplibre.js';

/** @type {maplibregl.Map} */
let map;
const slider = /** @type {HTMLInputElement} */ (document.querySelector('input[name=date]'));

const filter = () => {
	const time = Date.parse(slider.dataset.first) + slider.valueAsNumber * 86_400_000;
	filterByDate(map, new Date(time).toISOString().slice(0, 10));
};

await show(async () => {
	// Each shape once for each of its colours, with the days between which it holds.
	map = await plainMap(await data('dated'), ['get', 'colour'], {
		filter: ['all'],
		// The plugin filters layers of vector tiles alone; so MapLibre names the one of GeoJSON.
		'source-layer': '_geojsonTileLayer'
	});
	filter();
}, filter);
