import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import 'ol/ol.css';
import VectorSource from 'ol/source/Vector.js';
import { Fill, Stroke, Style } from 'ol/style.js';
import { colourOf, show } from './common.js';

const stroke = new Stroke({ color: '#fff', width: 1 });
const layer = new VectorLayer({
	style: (feature) => new Style({ stroke, fill: new Fill({ color: colourOf(feature.getId()) }) })
});

await show(
	(shapes) => {
		const features = new GeoJSON({ featureProjection: 'EPSG:3857' }).readFeatures(shapes);
		const source = new VectorSource({ features });
		layer.setSource(source);
		const map = new OlMap({ target: 'map', layers: [layer], view: new View() });
		map.getView().fit(source.getExtent());
	},
	() => layer.changed()
);
