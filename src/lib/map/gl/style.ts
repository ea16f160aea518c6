import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Pattern, StatusId } from '$lib/domain/atlas';
import { autonomyLines, autonomyNames } from './autonomy-layer';
import {
	ifAnyMarked,
	ifLit,
	isKind,
	isMarked,
	litColour,
	named,
	onlyIf,
	statusColour
} from './expressions';
import { hatching, roomImage } from './pattern-layers';
import { labelLayers } from './label-layers';
import { haloWidth, lineWidths, radii, smallestRank } from '../style/cartography';
import { marks, type Mark } from './outline-states';
import type { World } from './projections';

/** The colours of the map in one theme: the page's design tokens, and two per status. */
export interface Palette {
	sea: string;
	land: string;
	landLine: string;
	graticule: string;
	border: string;
	coast: string;
	selected: string;
	focus: string;
	panel: string;
	accent: string;
	ink: string;
	muted: string;
	/** By status: the fill, the text that stands on it, its pattern and whether it always shows. */
	statuses: ReadonlyMap<
		StatusId,
		{ fill: string; text: string; pattern: Pattern; always: boolean }
	>;
}

/** The sources of the style; empty are those of names that moved and of autonomies not shown. */
export type Sources = Record<
	| 'land'
	| 'outlines'
	| 'labels'
	| 'names'
	| 'leaders'
	| 'moved'
	| 'seats'
	| 'autonomies'
	| 'autonomy-names',
	FeatureCollection
>;

/** The kinds of features in the source `land`. */
export type LandKind = 'graticule' | 'neighbours' | 'republics' | 'lakes' | 'borders';

/**
 * The MapLibre style: constant but for its colours. What a republic is on the day comes in by
 * feature-state, so that a step in time rebuilds nothing; its name, its marks, the highlighted status
 * and whether patterns and autonomies show (their `visibility`) by global state.
 */
export function atlasStyle(
	sources: Sources,
	palette: Palette,
	projection: World['projection'] = 'mercator'
): StyleSpecification {
	return {
		version: 8,
		projection: { type: projection },
		state: {
			renamed: { default: [] },
			cut: { default: [] },
			highlighted: { default: '' },
			patterns: { default: 'none' },
			autonomies: { default: 'none' },
			seats: { default: [] },
			...Object.fromEntries(marks.map((mark) => [mark, { default: [] }]))
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

function layers(palette: Palette, projection: World['projection']): LayerSpecification[] {
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
	const outline = (
		mark: Mark,
		colour: string,
		width: number,
		id: string = mark
	): LayerSpecification => ({
		id,
		type: 'line',
		source: 'outlines',
		filter: isMarked(mark),
		layout: { visibility: ifAnyMarked(mark), 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	});
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		line('graticule', 'graticule', palette.graticule, lineWidths.graticule),
		fill('neighbours', palette.land),
		line('neighbour-lines', 'neighbours', palette.landLine, lineWidths.neighbours),
		fill('republics', litColour(palette)),
		...hatching(palette),
		line('coasts', 'republics', palette.coast, lineWidths.coast),
		fill('lakes', palette.sea),
		...autonomyLines(palette),
		line('borders', 'borders', palette.border, lineWidths.border),
		outline('changed', palette.border, lineWidths.changedHalo, 'changed-halo'),
		outline('changed', palette.accent, lineWidths.changed),
		changedDots(palette),
		outline('hovered', palette.selected, lineWidths.hovered),
		outline('selected', palette.selected, lineWidths.selected),
		outline('focused', palette.focus, lineWidths.focused),
		...autonomyNames(palette),
		...(projection === 'globe' ? rankedLabels(palette) : labelLayers(palette)),
		seatRoom,
		seats(palette)
	];
}

/** Keeps the names of the autonomies off the marks at their seats, which take no part in placing. */
const seatRoom: LayerSpecification = {
	id: 'seat-room',
	type: 'symbol',
	source: 'seats',
	filter: ['in', ['get', 'id'], ['global-state', 'seats']],
	layout: { 'icon-image': roomImage, 'icon-allow-overlap': true }
};

/** On the lands too small for an outline, until they are large enough for their name. */
const changedDots = ({ accent, border }: Palette): LayerSpecification => ({
	id: 'changed-dots',
	type: 'circle',
	source: 'labels',
	maxzoom: labelZooms[3]!,
	filter: ['all', ['==', ['get', 'rank'], smallestRank], isMarked('changed')],
	paint: {
		'circle-radius': radii.changed,
		'circle-color': accent,
		'circle-stroke-color': border,
		'circle-stroke-width': lineWidths.marker
	}
});

/** Autonomous republics at their seats; feature-state says which are marked, and which as apart. */
function seats({ panel, selected, accent }: Palette): LayerSpecification {
	const ifApart = <Value>(value: Value, otherwise: Value) =>
		[
			'case',
			['boolean', ['feature-state', 'apart'], false],
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
				ifApart(radii.capitalVotedAlone, radii.capital)
			] as ExpressionSpecification,
			'circle-color': ifApart(accent, panel),
			'circle-stroke-color': ifApart(panel, selected),
			'circle-stroke-width': onlyIf('marked', lineWidths.marker)
		}
	};
}

/** From which zoom the names of each rank stand on the globe, where no place is fixed. */
const labelZooms = [0, 2.3, 2.85, 4];

const rankedLabels = (palette: Palette) =>
	labelZooms.map((minzoom, index) => labels(palette, index + 1, minzoom)).reverse();

/** The names of one rank. Placed from the top layer down, so that larger lands keep theirs. */
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
			'text-font': ['Atlas Labels', 'sans-serif'],
			'text-size': first ? ['interpolate', ['linear'], ['zoom'], 1, 10, 3, 15] : 12,
			'text-letter-spacing': first ? 0.12 : 0.03,
			'text-max-width': 12,
			'text-padding': 3
		},
		paint: {
			'text-color': ifLit<unknown>(statusColour(palette, 'text'), palette.muted),
			'text-halo-color': ifLit<unknown>(statusColour(palette, 'fill'), palette.land),
			'text-halo-width': haloWidth
		}
	};
}
