import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { zoomAt } from '../geometry/projection';
import { maxScale, scaleRanges, type ScaleRange } from '../labels/scale-ranges';
import { haloWidth, lettering, lineWidths, radii } from '../style/cartography';
import type { Palette } from '../style/palette';
import { font, ifHighlighted, seaFont, named, statusColour } from './expressions';

/** Of a scale range what is not cut by the view. */
const shownAt = (stage: number): ExpressionSpecification => [
	'all',
	['==', ['get', 'stage'], stage],
	['!', ['in', ['get', 'rank'], ['global-state', 'cut']]]
];

/** The layers of the names and their lines, a set for each scale range, and of the names that moved. */
export const labelLayers = (palette: Palette): LayerSpecification[] => [
	// The lowest: what lies above is placed first.
	...capitalNames(palette),
	...scaleRanges.flatMap((range, index) => {
		const zooms = {
			...(index > 0 && { minzoom: zoomAt(range.minScale) }),
			...(maxScale(index) < Infinity && { maxzoom: zoomAt(maxScale(index)) })
		};
		return [
			...leaders(palette, `${index}`, 'leaders', shownAt(index)),
			texts(palette, range, index)
		].map((layer) => ({
			...layer,
			...zooms
		}));
	}),
	...leaders(palette, 'moved', 'moved', true),
	movedLayer(palette),
	seaLayer(palette)
];

const isLeader = (part: 'line' | 'end'): ExpressionSpecification => ['==', ['get', 'leader'], part];

function leaders(
	{ ink, land }: Palette,
	name: string,
	source: string,
	shown: ExpressionSpecification | true
): LayerSpecification[] {
	const line = (part: string, colour: string, width: number): LayerSpecification => ({
		id: `leader-${part}-${name}`,
		type: 'line',
		source,
		filter: ['all', shown, isLeader('line')],
		layout: { 'line-cap': 'round' },
		paint: { 'line-color': colour, 'line-width': width }
	});
	return [
		line('casing', land, lineWidths.leaderCasing),
		line('line', ink, lineWidths.leader),
		{
			id: `leader-end-${name}`,
			type: 'circle',
			source,
			filter: ['all', shown, isLeader('end')],
			paint: { 'circle-radius': radii.leader, 'circle-color': ink }
		}
	];
}

function texts(palette: Palette, { size, large, number }: ScaleRange, stage: number) {
	const bySize = <Value>(most: Value, largest: Value) =>
		[
			'match',
			['get', 'size'],
			'large',
			largest,
			'number',
			number,
			most
		] as unknown as ExpressionSpecification;
	return {
		id: `names-${stage}`,
		type: 'symbol',
		source: 'names',
		filter: shownAt(stage),
		layout: {
			'text-field': named,
			'text-font': font,
			'text-size': bySize(size, large),
			'text-letter-spacing': [
				'match',
				['get', 'size'],
				'large',
				lettering.largeLetterSpacing,
				lettering.letterSpacing
			],
			'text-line-height': lettering.lineHeight,
			// Lines are broken where the places say.
			'text-max-width': 100,
			'text-anchor': ['get', 'anchor'] as unknown as ExpressionSpecification,
			'text-justify': 'auto',
			'text-padding': 0,
			'symbol-sort-key': ['get', 'rank']
		},
		paint: nameColours(palette)
	} satisfies LayerSpecification;
}

/** The letters of a name on its land or beside it. */
function nameColours(palette: Palette) {
	const ifOffLand = (value: unknown, otherwise: unknown) =>
		['case', ['get', 'offLand'], value, otherwise] as unknown as ExpressionSpecification;
	return {
		'text-color': ifHighlighted<unknown>(
			ifOffLand(palette.ink, statusColour(palette, 'text')),
			palette.muted
		),
		'text-halo-color': ifHighlighted<unknown>(
			ifOffLand(palette.land, statusColour(palette, 'fill')),
			palette.land
		),
		'text-halo-width': haloWidth
	};
}

const movedLayer = (palette: Palette): LayerSpecification => ({
	id: 'names-moved',
	type: 'symbol',
	source: 'moved',
	filter: ['!', ['has', 'leader']],
	layout: {
		'text-field': named,
		'text-font': font,
		'text-size': ['get', 'pixels'] as unknown as ExpressionSpecification,
		'text-letter-spacing': ['get', 'spacing'] as unknown as ExpressionSpecification,
		'text-line-height': lettering.lineHeight,
		'text-max-width': 100,
		'text-anchor': ['get', 'anchor'] as unknown as ExpressionSpecification,
		'text-justify': 'auto',
		'text-padding': 0
	},
	paint: nameColours(palette)
});

const capitalNames = ({ ink, land }: Palette): LayerSpecification[] => [
	{
		id: 'capital-dots',
		type: 'circle',
		source: 'capitals',
		filter: ['!', ['has', 'name']],
		paint: {
			'circle-radius': radii.leader,
			'circle-color': ink,
			'circle-stroke-color': land,
			'circle-stroke-width': lineWidths.marker
		}
	},
	{
		id: 'capital-names',
		type: 'symbol',
		source: 'capitals',
		filter: ['has', 'name'],
		layout: {
			'text-field': ['get', 'name'],
			'text-font': font,
			'text-size': lettering.capitalSize,
			'text-letter-spacing': lettering.letterSpacing,
			'text-max-width': 100,
			'text-anchor': ['get', 'anchor'] as unknown as ExpressionSpecification,
			'text-padding': 0
		},
		paint: { 'text-color': ink, 'text-halo-color': land, 'text-halo-width': haloWidth }
	}
];

const seaLayer = ({ muted, sea }: Palette): LayerSpecification => ({
	id: 'sea-names',
	type: 'symbol',
	source: 'seas',
	layout: {
		'text-field': ['get', 'name'],
		'text-font': seaFont,
		'text-size': ['get', 'size'] as unknown as ExpressionSpecification,
		'text-letter-spacing': lettering.letterSpacing,
		'text-line-height': lettering.lineHeight,
		'text-max-width': 100,
		'text-padding': 0
	},
	paint: { 'text-color': muted, 'text-halo-color': sea, 'text-halo-width': haloWidth }
});
