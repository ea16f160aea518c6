import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { brokenLines, lettering, lineWidths, opacities } from '../style/cartography';
import type { Palette } from '../style/palette';
import { font, ifHighlighted, nameOnLand, onlyIf, statusColour } from './expressions';

const selfProclaimed: ExpressionSpecification = ['==', ['get', 'kind'], 'self-proclaimed'];
const visibility: ExpressionSpecification = ['global-state', 'autonomies'];

/** The outlines of the autonomies, in the ink that stands on the colour of their republic. */
export function autonomyLines(palette: Palette): LayerSpecification[] {
	const ink = ifHighlighted<unknown>(statusColour(palette, 'text'), palette.muted);
	const line = (
		id: string,
		self: boolean,
		{ width, lengths }: (typeof brokenLines)['dashes' | 'dots']
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'autonomies',
		filter: self ? selfProclaimed : ['!', selfProclaimed],
		layout: { visibility, 'line-join': 'round', 'line-cap': self ? 'round' : 'butt' },
		paint: {
			'line-color': ink,
			'line-width': width,
			'line-opacity': opacities.autonomyLine,
			// In widths of the line.
			'line-dasharray': lengths.map((length) => length / width)
		}
	});
	return [
		{
			id: 'autonomies',
			type: 'fill',
			source: 'autonomies',
			layout: { visibility },
			paint: {
				'fill-color': ink,
				'fill-opacity': [
					'max',
					onlyIf('hovered', opacities.autonomyHovered),
					onlyIf('selected', opacities.autonomySelected)
				]
			} as LayerSpecification['paint']
		} as LayerSpecification,
		line('autonomy-lines', false, brokenLines.dashes),
		line('autonomy-dots', true, brokenLines.dots)
	];
}

/** The selected one's outline, over the borders, and the names of as many as there is room for. */
export function autonomyNames(palette: Palette): LayerSpecification[] {
	return [
		selectedLine('autonomy-selected-casing', palette.border, lineWidths.selectedCasing),
		selectedLine('autonomy-selected', palette.selected, lineWidths.selected),
		{
			id: 'autonomy-names',
			type: 'symbol',
			source: 'autonomy-names',
			filter: ['>=', ['zoom'], ['get', 'from']],
			layout: {
				visibility,
				'text-field': ['get', 'name'],
				'text-font': font,
				'text-size': lettering.autonomySize,
				'text-max-width': 8,
				'text-padding': 4,
				'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
				'text-radial-offset': 0.7,
				'symbol-sort-key': ['get', 'order']
			},
			paint: nameOnLand(palette)
		}
	];
}

const selectedLine = (id: string, colour: string, width: number): LayerSpecification => ({
	id,
	type: 'line',
	source: 'autonomies',
	layout: { visibility, 'line-join': 'round' },
	paint: { 'line-color': colour, 'line-width': onlyIf('selected', width) }
});
