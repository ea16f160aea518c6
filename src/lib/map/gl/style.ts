import type {
	DataDrivenPropertyValueSpecification,
	ExpressionSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { StatusId } from '$lib/domain/atlas';

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
	/** By status: the fill, and the text that stands on it. */
	statuses: ReadonlyMap<StatusId, { fill: string; text: string }>;
}

/** The sources of the style, each from the object of that name in the overview topology. */
export type Sources = Record<
	'graticule' | 'neighbours' | 'republics' | 'lakes' | 'borders' | 'labels',
	FeatureCollection
>;

/**
 * The MapLibre style: constant but for its colours. What a republic is on the day comes in by
 * feature-state, what it is called by global state, so that a step in time rebuilds nothing.
 */
export function atlasStyle(sources: Sources, palette: Palette): StyleSpecification {
	return {
		version: 8,
		state: { renamed: { default: [] } },
		sources: Object.fromEntries(
			Object.entries(sources).map(([id, data]) => [
				id,
				{ type: 'geojson', data, promoteId: 'id', tolerance: 0.1, buffer: 64 }
			])
		),
		layers: layers(palette)
	};
}

const named: ExpressionSpecification = [
	'case',
	['in', ['get', 'id'], ['global-state', 'renamed']],
	['get', 'name'],
	['get', 'formerName']
];

const onlyIf = (state: string, width: number): DataDrivenPropertyValueSpecification<number> => [
	'case',
	['boolean', ['feature-state', state], false],
	width,
	0
];

/** The colour of the status that feature-state holds; transparent before it holds one. */
function statusColour(palette: Palette, part: 'fill' | 'text'): ExpressionSpecification {
	const branches = [...palette.statuses].flatMap(([status, colours]) => [status, colours[part]]);
	// The spec's tuple types cannot see through a spread.
	return [
		'match',
		['feature-state', 'status'],
		...branches,
		'rgba(0,0,0,0)'
	] as unknown as ExpressionSpecification;
}

function layers(palette: Palette): LayerSpecification[] {
	const line = (id: string, source: string, colour: string, width: number): LayerSpecification => ({
		id,
		type: 'line',
		source,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	});
	const fill = (id: string, source: string, colour: string | ExpressionSpecification) =>
		({ id, type: 'fill', source, paint: { 'fill-color': colour } }) as LayerSpecification;
	const outline = (state: string, colour: string, width: number): LayerSpecification => ({
		id: state,
		type: 'line',
		source: 'republics',
		layout: { 'line-join': 'round' },
		paint: { 'line-color': colour, 'line-width': onlyIf(state, width) }
	});
	return [
		{ id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
		line('graticule', 'graticule', palette.graticule, 1),
		fill('neighbours', 'neighbours', palette.land),
		line('neighbour-lines', 'neighbours', palette.landLine, 0.75),
		fill('republics', 'republics', statusColour(palette, 'fill')),
		line('coasts', 'republics', palette.coast, 0.4),
		fill('lakes', 'lakes', palette.sea),
		line('borders', 'borders', palette.border, 1.25),
		outline('hovered', palette.selected, 1.25),
		outline('selected', palette.selected, 2),
		outline('focused', palette.focus, 3),
		...labelZooms.map((minzoom, index) => labels(palette, index + 1, minzoom)).reverse()
	];
}

/** From which zoom the names of each rank stand; the SVG shows them at the same widths. */
const labelZooms = [0, 2.3, 2.85, 4];

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
			'text-color': statusColour(palette, 'text'),
			'text-halo-color': statusColour(palette, 'fill'),
			'text-halo-width': 1.5
		}
	};
}
