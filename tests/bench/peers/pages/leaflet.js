import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { colourOf, show, union } from './common.js';

/** @type {L.GeoJSON} */
let layer;
const style = ({ id }) => ({ fillColor: colourOf(id), fillOpacity: 1, color: '#fff', weight: 1 });

await show(
	(shapes) => {
		const map = L.map('map', { zoomSnap: 0 });
		map.fitBounds([
			[union.south, union.west],
			[union.north, union.east]
		]);
		layer = L.geoJSON(shapes, { style }).addTo(map);
	},
	() => layer.setStyle(style)
);
