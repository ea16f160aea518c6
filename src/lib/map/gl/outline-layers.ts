import type { LayerSpecification } from 'maplibre-gl';
import { zoomAt } from '../geometry/projection';
import { lineWidths, radii, smallestRank, smallLandScale } from '../style/cartography';
import type { Palette } from '../style/palette';
import { ifAnyInState, isInState, landColour } from './expressions';
import type { OutlineState } from './outline-states';

/** Outlines around the republics in each state, and a dot on those too small for one. */
export const outlineLayers = (palette: Palette): LayerSpecification[] => [
	...outline('changed', palette.accent, palette),
	changedDots(palette),
	...ring('hovered', palette.selected, palette),
	...ring('selected', palette.selected, palette),
	...ring('focused', palette.focus, palette)
];

/** An outline that lies around the smallest lands, not over half of them. */
const ring = (state: OutlineState, colour: string, palette: Palette) => [
	...outline(state, colour, palette),
	smallLands(state, palette)
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
export const smallestLandZoom = zoomAt(smallLandScale);

/** The smallest lands once more, over what of its outline lies within them. */
const smallLands = (state: OutlineState, palette: Palette): LayerSpecification => ({
	id: `${state}-small-lands`,
	type: 'fill',
	source: 'outlines',
	maxzoom: smallestLandZoom,
	filter: ['all', ['==', ['get', 'rank'], smallestRank], isInState(state)],
	layout: { visibility: ifAnyInState(state) },
	paint: { 'fill-color': landColour(palette) }
});

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
