import type { LayerSpecification } from 'maplibre-gl';
import { lineWidths, radii, smallestRank } from '../style/cartography';
import type { Palette } from '../style/palette';
import { ifAnyInState, isInState } from './expressions';
import type { OutlineState } from './outline-states';

/** Outlines around the republics in each state, and a dot on those too small for one. */
export const outlineLayers = (palette: Palette): LayerSpecification[] => [
	...outline('changed', palette.accent, palette),
	changedDots(palette),
	...outline('hovered', palette.selected, palette),
	...outline('selected', palette.selected, palette),
	...outline('focused', palette.focus, palette)
];

/** A line over its casing. */
const outline = (state: OutlineState, colour: string, { border }: Palette) => [
	line(`${state}-casing`, state, border, lineWidths[`${state}Casing`]),
	line(state, state, colour, lineWidths[state])
];

const line = (
	id: string,
	state: OutlineState,
	colour: string,
	width: number
): LayerSpecification => ({
	id,
	type: 'line',
	source: 'outlines',
	filter: isInState(state),
	layout: { visibility: ifAnyInState(state), 'line-join': 'round' },
	paint: { 'line-color': colour, 'line-width': width }
});

/** The zoom from which the smallest lands are large enough for an outline, and for their name. */
export const smallestLandZoom = 4;

const changedDots = ({ accent, border }: Palette): LayerSpecification => ({
	id: 'changed-dots',
	type: 'circle',
	source: 'labels',
	maxzoom: smallestLandZoom,
	filter: ['all', ['==', ['get', 'rank'], smallestRank], isInState('changed')],
	paint: {
		'circle-radius': radii.changed,
		'circle-color': accent,
		'circle-stroke-color': border,
		'circle-stroke-width': lineWidths.marker
	}
});
