import type {
	ExpressionSpecification,
	LayerSpecification,
	SymbolLayerSpecification
} from 'maplibre-gl';
import type { Palette } from '../style/palette';
import { font, ifHighlighted, named, nameOnLand } from './expressions';
import { haloWidth } from '../style/cartography';
import { smallestLandZoom } from './outline-layers';

/** From which zoom the names of each rank stand on their lands on the globe, where no place is fixed. */
const minZooms = [0, 2.3, 2.85, smallestLandZoom];

/**
 * The names on the globe: on their lands where these are large enough, before that beside them. Placed
 * from the top layer down, so that larger lands keep theirs.
 */
export const globeLabelLayers = (palette: Palette): LayerSpecification[] =>
	minZooms
		.flatMap((minzoom, index) => [
			onLand(palette, index + 1, minzoom),
			...(minzoom > 0 ? [besideLand(palette, index + 1, minzoom)] : [])
		])
		.reverse();

/** The layers of names on the globe. */
export const globeNames = minZooms.flatMap((_, index) => [
	`labels-${index + 1}`,
	`labels-beside-${index + 1}`
]);

/** The letters of the largest lands. */
const growing: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 1, 10, 3, 15];

const names = (id: string, rank: number): SymbolLayerSpecification => ({
	id,
	type: 'symbol',
	source: 'labels',
	filter: ['==', ['get', 'rank'], rank],
	layout: {
		'text-field': named,
		'text-font': font,
		'text-size': 12,
		'text-letter-spacing': 0.03,
		'text-max-width': 12,
		'text-padding': 3
	}
});

function onLand(palette: Palette, rank: number, minzoom: number): LayerSpecification {
	const layer = names(`labels-${rank}`, rank);
	return {
		...layer,
		minzoom,
		layout: {
			...layer.layout,
			...(rank === 1 && { 'text-size': growing, 'text-letter-spacing': 0.12 })
		},
		paint: nameOnLand(palette)
	};
}

/** Ems from the middle of a land to its name: to the west first, where most of the small lands lie. */
const offsets = [0.8, 1.8, 2.8].flatMap((across) =>
	[0, -1, 1, -2, 2, -3, 3].flatMap((down) => ['right', [-across, down], 'left', [across, down]])
);

function besideLand(palette: Palette, rank: number, maxzoom: number): LayerSpecification {
	const layer = names(`labels-beside-${rank}`, rank);
	return {
		...layer,
		maxzoom,
		layout: {
			...layer.layout,
			'text-size': 11,
			'text-max-width': 100,
			'text-padding': 0,
			'text-justify': 'auto',
			'text-variable-anchor-offset': offsets as never
		},
		paint: {
			'text-color': ifHighlighted<unknown>(palette.ink, palette.muted) as never,
			'text-halo-color': palette.land,
			'text-halo-width': haloWidth
		}
	};
}
