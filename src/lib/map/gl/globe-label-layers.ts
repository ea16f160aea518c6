import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../style/palette';
import { font, named, nameOnLand } from './expressions';
import { smallestLandZoom } from './outline-layers';

/** From which zoom the names of each rank stand on the globe, where no place is fixed. */
const minZooms = [0, 2.3, 2.85, smallestLandZoom];

/** The names on the globe. Placed from the top layer down, so that larger lands keep theirs. */
export const globeLabelLayers = (palette: Palette): LayerSpecification[] =>
	minZooms.map((minzoom, index) => labels(palette, index + 1, minzoom)).reverse();

function labels(palette: Palette, rank: number, minzoom: number): LayerSpecification {
	const first = rank === 1;
	return {
		id: `labels-${rank}`,
		type: 'symbol',
		source: 'labels',
		minzoom,
		filter: ['==', ['get', 'rank'], rank],
		layout: {
			'text-field': named,
			'text-font': font,
			'text-size': first ? ['interpolate', ['linear'], ['zoom'], 1, 10, 3, 15] : 12,
			'text-letter-spacing': first ? 0.12 : 0.03,
			'text-max-width': 12,
			'text-padding': 3
		},
		paint: nameOnLand(palette)
	};
}
