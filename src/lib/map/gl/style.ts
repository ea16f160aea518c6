import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { lineWidths } from '../style/cartography';
import type { Palette } from '../style/palette';
import { autonomyLines, autonomyNames } from './autonomy-layers';
import { capitalLayers } from './capital-layers';
import { isKind, landColour } from './expressions';
import { globeLabelLayers } from './globe-label-layers';
import { labelLayers } from './label-layers';
import type { LandKind } from './land-kinds';
import { outlineLayers } from './outline-layers';
import { outlineStates } from './outline-states';
import { patternLayers } from './pattern-layers';
import type { Projection } from './projections';
import type { Sources } from './sources';

/**
 * The MapLibre style: constant but for its colours. What a republic is on the day comes in by
 * feature-state, so that a step in time rebuilds nothing; its name, its outlines, the highlighted status,
 * how patterns are turned, and whether they and autonomies show (their `visibility`) by global state.
 */
export function atlasStyle(
	sources: Sources,
	palette: Palette,
	projection: Projection['type'] = 'mercator'
): StyleSpecification {
	return {
		version: 8,
		projection: { type: projection },
		state: {
			names: { default: {} },
			lines: { default: {} },
			cut: { default: [] },
			highlighted: { default: '' },
			patterns: { default: 'none' },
			turn: { default: '0 1' },
			autonomies: { default: 'none' },
			seats: { default: [] },
			...Object.fromEntries(outlineStates.map((state) => [state, { default: [] }]))
		},
		sources: Object.fromEntries(
			Object.entries(sources).map(([id, data]) => [
				id,
				{ type: 'geojson', data, promoteId: 'id', tolerance: 0.1, buffer: 64 }
			])
		),
		layers: layers(palette, projection)
	};
}

function layers(palette: Palette, projection: Projection['type']): LayerSpecification[] {
	const line = (id: string, kind: LandKind, colour: string, width: number): LayerSpecification => ({
		id,
		type: 'line',
		source: 'land',
		filter: isKind(kind),
		// A round join is many triangles at every bend, and not to be seen in a hairline.
		...(width > 1 && { layout: { 'line-join': 'round', 'line-cap': 'round' } }),
		paint: { 'line-color': colour, 'line-width': width }
	});
	const fill = (kind: LandKind, colour: string | ExpressionSpecification) =>
		({
			id: kind,
			type: 'fill',
			source: 'land',
			filter: isKind(kind),
			paint: { 'fill-color': colour }
		}) as LayerSpecification;
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		line('graticule', 'graticule', palette.graticule, lineWidths.graticule),
		fill('neighbours', palette.land),
		line('neighbour-lines', 'neighbours', palette.landLine, lineWidths.neighbours),
		fill('republics', landColour(palette)),
		...patternLayers(palette),
		line('coasts', 'republics', palette.coast, lineWidths.coast),
		fill('lakes', palette.sea),
		...autonomyLines(palette),
		line('borders', 'borders', palette.border, lineWidths.border),
		...outlineLayers(palette),
		...autonomyNames(palette),
		...(projection === 'globe' ? globeLabelLayers(palette) : labelLayers(palette)),
		...capitalLayers(palette)
	];
}
