import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification
} from 'maplibre-gl';
import { zoomAt } from '../geometry/projection';
import {
	changedScales,
	changedShare,
	lineWidths,
	smallestRank,
	smallLandScale
} from '../style/cartography';
import type { Palette } from '../style/palette';
import { ifAnyInState, isInState, landColour } from './expressions';
import type { OutlineState } from './outline-states';

/** Outlines around the republics in each state. */
export const outlineLayers = (palette: Palette): LayerSpecification[] => [
	...outline('changed', palette.accent, palette),
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
const outline = (state: OutlineState, colour: string, { border }: Palette) => {
	const width = state === 'changed' ? changedWidth : (pixels: number) => pixels;
	return [
		line(`${state}-casing`, state, border, width(lineWidths[`${state}Casing`])),
		line(state, state, colour, width(lineWidths[state]))
	];
};

/** A width that follows `changedShare`, which between these scales runs straight. */
const changedWidth = (pixels: number): ExpressionSpecification => {
	const scales = [...new Set(changedScales.flat())].sort((a, b) => a - b);
	const widthsAt = (scale: number) =>
		changedScales.flatMap((_, index) => [index + 1, pixels * changedShare(index + 1, scale)]);
	return [
		'interpolate',
		['exponential', 2],
		['zoom'],
		...scales.flatMap((scale) => [zoomAt(scale), ['match', ['get', 'rank'], ...widthsAt(scale), 0]])
	] as unknown as ExpressionSpecification;
};

const line = (
	id: string,
	state: OutlineState,
	colour: string,
	width: DataDrivenPropertyValueSpecification<number>
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
