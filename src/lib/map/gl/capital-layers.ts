import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { lineWidths, radii } from '../style/cartography';
import type { Palette } from '../style/palette';
import { onlyIf } from './expressions';
import { placeholderImage } from './pattern-layers';

/** The capitals of autonomies that voted: circles, and what keeps names off them. */
export const capitalLayers = (palette: Palette): LayerSpecification[] => [
	placeholders,
	markers(palette)
];

/** MapLibre places names around symbols but not around circles: an empty image stands for each. */
const placeholders: LayerSpecification = {
	id: 'seat-room',
	type: 'symbol',
	source: 'seats',
	filter: ['in', ['get', 'id'], ['global-state', 'seats']],
	layout: { 'icon-image': placeholderImage, 'icon-allow-overlap': true }
};

/** Feature-state says which capitals are marked, and which autonomies voted alone. */
function markers({ panel, selected, accent }: Palette): LayerSpecification {
	const ifVotedAlone = <Value>(value: Value, otherwise: Value) =>
		[
			'case',
			['boolean', ['feature-state', 'votedAlone'], false],
			value,
			otherwise
		] as unknown as ExpressionSpecification;
	return {
		id: 'seats',
		type: 'circle',
		source: 'seats',
		paint: {
			'circle-radius': [
				'*',
				onlyIf('marked', 1),
				ifVotedAlone(radii.capitalVotedAlone, radii.capital)
			] as ExpressionSpecification,
			'circle-color': ifVotedAlone(accent, panel),
			'circle-stroke-color': ifVotedAlone(panel, selected),
			'circle-stroke-width': onlyIf('marked', lineWidths.marker)
		}
	};
}
